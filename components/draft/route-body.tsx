import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import type { Deadline, Route } from '../../utils/domain/route';
import { isAsking } from '../../utils/domain/routes';
import { format } from '../../utils/i18n/format';
import {
  routeCostTexts,
  routeNeedTexts,
  routeStepTexts,
  routesTexts,
  routeUntilTexts,
  routeWhyTexts,
  surenessTexts,
} from '../../utils/i18n/texts/routes';
import type { ShopLinks } from '../links';

export interface RouteProps {
  route: Route;
  purchase: { readonly marketplace: string; readonly orderId: string; readonly asin: string };
  links: ShopLinks;
  /** The shopper says that he took a way on which nobody is written to. */
  onTaken: (route: Route) => Promise<void>;
}

function useDeadline(deadline: Deadline | null): string | null {
  const until = useStore(routeUntilTexts);
  const { day } = useStore(format);
  if (!deadline) return null;
  return deadline.by === 'shipping' ? until.shipping : until[deadline.by]({ day: day(deadline.day) });
}

/** Why a way is offered, how sure it is, what it takes, until when, and its steps with the pages they are taken on. */
export function RouteBody({ route, purchase, links, onTaken }: RouteProps) {
  const t = useStore(routesTexts);
  const why = useStore(routeWhyTexts);
  const sure = useStore(surenessTexts);
  const cost = useStore(routeCostTexts);
  const need = useStore(routeNeedTexts);
  const deadline = useDeadline(route.deadline);
  const { costs, needs } = route;
  return (
    <>
      <p>{why[route.why]}</p>
      <dl class="points">
        <Point name={t.sure}>{sure[route.sureness]}</Point>
        <Point name={t.takes}>
          {costs.sendsBack && <span>{cost.return}</span>}
          <span>{cost[costs.waiting]}</span>
        </Point>
        {needs.length > 0 && (
          <Point name={t.needs}>
            {needs.map((each) => (
              <span key={each}>{need[each]}</span>
            ))}
          </Point>
        )}
        {deadline && <Point name={t.until}>{deadline}</Point>}
      </dl>
      {costs.steps.length > 0 && <Steps {...{ route, purchase, links }} />}
      {!isAsking(route.kind) && (
        <p>
          <button type="button" onClick={() => void onTaken(route)}>
            {t.taken}
          </button>
        </p>
      )}
    </>
  );
}

function Point({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What is done by hand, and the pages of the shop on which the shopper does it. */
function Steps({ route, purchase, links }: Omit<RouteProps, 'onTaken'>) {
  const t = useStore(routesTexts);
  const step = useStore(routeStepTexts);
  const { marketplace, orderId, asin } = purchase;
  const { steps } = route.costs;
  const pages = [
    { name: t.openOrder, href: links.order(marketplace, orderId) },
    { name: t.openProduct, href: links.product(marketplace, asin) },
  ];
  return (
    <div class="steps">
      <h4>{t.steps}</h4>
      <ol>
        {steps.map((each) => (
          <li key={each}>{step[each]}</li>
        ))}
      </ol>
      <p class="row">
        {(steps[0] === 'order-anew' ? pages.toReversed() : pages).map(({ name, href }) => (
          <a key={href} class="button" href={href} target="_blank" rel="noreferrer">
            {name}
          </a>
        ))}
      </p>
    </div>
  );
}
