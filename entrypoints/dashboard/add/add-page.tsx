import { useStore } from '@nanostores/preact';
import { AddPurchase } from '../../../components/add-purchase';
import { addPurchaseTexts } from '../../../utils/i18n/texts/tools';
import { send } from '../../../utils/messaging/send';
import { marketplaceOf, shops } from '../../../utils/shops';
import { readTyped, typedPrice, typedProduct } from '../../../utils/shops/typed-purchase';
import { homeMarketplace } from '../shop-links';

const marketplaces = shops.flatMap((shop) => shop.marketplaces);

/** The form to add a purchase; the route says what is known: `#/add/HOST/ASIN/ORDER`, each part may be empty. */
export function AddPage({ parts }: { parts: readonly string[] }) {
  const t = useStore(addPurchaseTexts);
  const [host = '', asin = '', order = ''] = parts;
  return (
    <>
      <h1>{t.title}</h1>
      <AddPurchase
        initial={{
          marketplace: marketplaceOf(host)?.host ?? homeMarketplace(),
          ...{ product: asin, order, name: '', placedOn: '', price: '', quantity: '1' },
          ...{ soldBy: 'unknown', seller: '', state: 'unknown' },
        }}
        marketplaces={marketplaces}
        read={(form) => readTyped(form, new Date())}
        hostOf={(product) => typedProduct(product)?.marketplace?.host ?? null}
        priceOf={(price, marketplace) => {
          const shop = marketplaceOf(marketplace);
          return shop && typedPrice(price, shop);
        }}
        onAdd={(purchase) => send('background:purchase-add', purchase)}
        onUndo={async (purchase) => {
          await send('background:purchase-delete', { purchase });
        }}
        placeOf={(purchase) => `#/purchase/${encodeURIComponent(purchase)}`}
      />
    </>
  );
}
