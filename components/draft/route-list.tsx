import { useStore } from '@nanostores/preact';
import type { Route } from '../../utils/domain/route';
import { isFirstSurest, type Routes } from '../../utils/domain/routes';
import { format } from '../../utils/i18n/format';
import { routeTexts } from '../../utils/i18n/texts/entries';
import { noRouteTexts, routesTexts } from '../../utils/i18n/texts/routes';
import { Status } from '../status';
import { useAttempt } from '../use-attempt';
import { RouteBody, type RouteProps } from './route-body';

type RouteListProps = Omit<RouteProps, 'route'> & { routes: Routes };

/** The ways to the lower price: the best in full, the others folded, or why there is none. */
export function RouteList({ routes, onTaken, ...shop }: RouteListProps) {
  const t = useStore(routesTexts);
  const { line, take } = useTaking(onTaken);
  const reasons = useStore(noRouteTexts);
  const { gap } = useStore(format);
  const { open, noneBecause, askClosed } = routes;
  const [first, ...others] = open;
  const product = shop.links.product(shop.purchase.marketplace, shop.purchase.asin);
  if (!first)
    return noneBecause ? (
      <div class="notice">
        <p>
          <strong>{t.none}</strong>
          {gap}
          {reasons[noneBecause]}
        </p>
        <Status line={line} />
        {noneBecause === 'unsure' && (
          <a class="button" href={product} target="_blank" rel="noreferrer">
            {t.openProduct}
          </a>
        )}
      </div>
    ) : null;
  const badge = isFirstSurest(open) ? t.surest : t.tryFirst;
  return (
    <section class="routes">
      <h2>{t.title}</h2>
      {askClosed && <p class="quiet">{t[askClosed]}</p>}
      <Status line={line} />
      <div class="route">
        <h3>
          <RouteHead route={first} />
          <span class="chip" data-tone="certain">
            {badge}
          </span>
        </h3>
        <RouteBody route={first} {...shop} onTaken={take} />
      </div>
      {others.length > 0 && (
        <>
          <h3 class="quiet">{t.others}</h3>
          {others.map((route) => (
            <details key={route.kind} class="route">
              <summary>
                <RouteHead route={route} />
              </summary>
              <RouteBody route={route} {...shop} onTaken={take} />
            </details>
          ))}
        </>
      )}
    </section>
  );
}

/** Notes a way that was taken, and says so. */
function useTaking(onTaken: RouteProps['onTaken']) {
  const t = useStore(routesTexts);
  const { money } = useStore(format);
  const { line, attempt } = useAttempt(t.notNoted);
  const take = (route: Route) =>
    attempt(async () => {
      await onTaken(route);
      return t.noted({ amount: money(route.worth) });
    });
  return { line, take };
}

function RouteHead({ route }: Pick<RouteProps, 'route'>) {
  const t = useStore(routesTexts);
  const names = useStore(routeTexts);
  const { money } = useStore(format);
  return (
    <>
      <strong>{names[route.kind]}</strong>{' '}
      <span class="worth number small">{t.worth({ amount: money(route.worth) })}</span>
    </>
  );
}
