import type { CommonTexts } from './language';

export default {
  greeting: 'Merhaba,',
  hello: 'Merhaba,',
  spokenHello: 'Merhaba[, ben {signature}].',
  about:
    '[{placedOn} tarihli ]{order} numaralı siparişimle ilgili size ulaşıyorum[: “{item}”][ ({quantity} adet)].',
  delivered: 'Sipariş sayfasına göre {deliveredOn} tarihinde teslim edildi.',
  paid: ['Adet başına {paidEach} ödedim.', 'Ürün için {paid} ödedim.'],
  difference: ['Toplam fark {differenceInAll}.', 'Aradaki fark {difference}.'],
  condition: 'Belirtmek isterim ki benim aldığım ürün “{condition}” idi, şimdiki fiyat ise yeni ürüne ait.',
  thanks: 'Yardımınız için teşekkür ederim.',
  regards: 'Saygılarımla,\n{signature}',
  conditions: { used: 'kullanılmış', renewed: 'yenilenmiş' },
} satisfies CommonTexts;
