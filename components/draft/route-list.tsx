import { useStore } from '@nanostores/preact';
import type { Route } from '../../utils/domain/routes';
import { draftTexts, routeTexts } from '../../utils/i18n/texts/draft';

/** The ways to the lower price, the best first, each with an honest word. */
export function RouteList({ routes }: { routes: readonly Route[] }) {
  const t = useStore(draftTexts);
  const words = useStore(routeTexts);
  if (routes.length === 0) return null;
  return (
    <section class="routes">
      <h2>{t.routes}</h2>
      <ol>
        {routes.map(({ kind }) => (
          <li key={kind}>
            <strong>{words[kind]}</strong>
            <span class="quiet">{words[`${kind}.word`]}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
