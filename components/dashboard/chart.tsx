import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { addDays } from '../../utils/domain/days';
import type { PriceHistory, PricePoint } from '../../utils/domain/price-history';
import type { Purchase } from '../../utils/domain/purchase';
import { format } from '../../utils/i18n/format';
import { observationsTexts } from '../../utils/i18n/texts/dashboard';
import { historyTexts } from '../../utils/i18n/texts/history';
import { certaintyTexts, noPriceTexts } from '../../utils/i18n/texts/watching';
import type { ChartContent } from './draw-chart';
import { dayOf, startOf } from './shopper-days';

const secondsOf = (iso: string) => Date.parse(iso) / 1000;

interface PriceChartProps {
  purchase: Pick<Purchase, 'placedOn' | 'windowEndsOn'>;
  history: PriceHistory;
}

/** A product's price over time beside what was paid, as a chart and as a table of the same. */
export function PriceChart({ purchase, history }: PriceChartProps) {
  const t = useStore(historyTexts);
  const hasPrices = history.points.some(({ price }) => price !== null);
  return (
    <section class="history">
      <h2>{t.title}</h2>
      {history.points.length === 0 && <p class="quiet">{t.none}</p>}
      {hasPrices && <Chart purchase={purchase} history={history} />}
      {history.points.length > 0 && (
        <>
          {hasPrices && history.gaps > 0 && <p class="quiet small">{t.onlyInTable(history.gaps)}</p>}
          <details open={!hasPrices}>
            <summary>{t.asTable}</summary>
            <HistoryTable points={history.points} />
          </details>
        </>
      )}
    </section>
  );
}

/** From the order, or the first look, to the end of the window, or the last look. */
function spanOf({ placedOn, windowEndsOn }: PriceChartProps['purchase'], { points }: PriceHistory) {
  const window =
    placedOn && windowEndsOn ? ([startOf(placedOn), startOf(addDays(windowEndsOn, 1))] as const) : null;
  const times = [
    ...(window ?? []),
    ...points.flatMap(({ observation }) => [
      secondsOf(observation.seenAt),
      secondsOf(observation.lastSeenAt),
    ]),
  ];
  const [from, until] = [Math.min(...times), Math.max(...times)];
  const room = Math.max((until - from) * 0.02, window ? 0 : 86_400);
  return { window, span: [from - room, until + room] as const };
}

function Chart({ purchase, history }: PriceChartProps) {
  const t = useStore(historyTexts);
  const formats = useStore(format);
  const box = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<PricePoint | null>(null);
  const sellerOf = useSeller();
  const { currency } = history;
  const { window, span } = spanOf(purchase, history);
  const drawing = JSON.stringify([history, window, span]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew when what is drawn or its language changed.
  useEffect(() => {
    const element = box.current;
    if (!element || currency === null) return;
    const content: ChartContent = { history: { ...history, currency }, window, span, format: formats };
    return keepDrawn(element, content, setPointed);
  }, [drawing, formats]);

  const prices = history.points.flatMap(({ price }) => price ?? []);
  const [low, high] = [Math.min, Math.max].map((most) =>
    formats.money({ minor: most(...prices.map(({ minor }) => minor)), currency: currency ?? '' }),
  );
  const [from, until] = span.map((at) => formats.day(dayOf(at)));
  const name = t.chart({ from: from ?? '', until: until ?? '', low: low ?? '', high: high ?? '' });
  return (
    <figure class="chart">
      <div ref={box} role="img" aria-label={name} class="drawing" />
      <figcaption class="small quiet">
        <Key of="same" words={t.same} />
        {history.points.some(({ seller }) => seller !== 'same') && (
          <Key of="other" words={t['other-seller']} />
        )}
        {history.paid && <Key of="paid" words={t.paid({ price: formats.money(history.paid) })} />}
        {window && <Key of="window" words={t.window} />}
      </figcaption>
      {/* The table says the same to those who have no pointer. */}
      <p class="small pointed" aria-hidden="true">
        {pointed?.price &&
          t.point({
            moment: formats.moment(pointed.observation.seenAt),
            price: formats.money(pointed.price),
            seller: `${sellerOf(pointed)} (${t[pointed.seller]})`,
          })}
      </p>
    </figure>
  );
}

/** Draws, and draws anew in another width or direction. The library is loaded with the first chart. */
function keepDrawn(
  element: HTMLElement,
  content: ChartContent,
  onPoint: (point: PricePoint | null) => void,
): () => void {
  const ended = new AbortController();
  void import('./draw-chart').then(({ drawChart }) => {
    if (ended.signal.aborted) return;
    const drawing = drawChart(element, content, onPoint);
    let width = element.clientWidth;
    const resized = new ResizeObserver(() => {
      if (element.clientWidth === 0 || element.clientWidth === width) return;
      width = element.clientWidth;
      drawing.again();
    });
    resized.observe(element);
    const turned = new MutationObserver(() => drawing.again());
    turned.observe(document.documentElement, { attributeFilter: ['dir'] });
    ended.signal.addEventListener('abort', () => {
      resized.disconnect();
      turned.disconnect();
      drawing.end();
    });
  });
  return () => ended.abort();
}

function Key({ of, words }: { of: 'same' | 'other' | 'paid' | 'window'; words: string }) {
  return (
    <span class="key">
      <span data-key={of} aria-hidden="true" />
      {words}
    </span>
  );
}

function useSeller(): (point: PricePoint) => string {
  const { sellerUnknown } = useStore(observationsTexts);
  const { shop } = useStore(certaintyTexts);
  return ({ observation: { seller, soldByAmazon } }) => seller ?? (soldByAmazon ? shop : sellerUnknown);
}

function HistoryTable({ points }: Pick<PriceHistory, 'points'>) {
  const t = useStore(historyTexts);
  const words = useStore(observationsTexts);
  const none = useStore(noPriceTexts);
  const { money, moment } = useStore(format);
  const sellerOf = useSeller();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.first}</th>
          <th scope="col">{words.last}</th>
          <th scope="col" class="end">
            {words.price}
          </th>
          <th scope="col">{words.seller}</th>
          <th scope="col">{t.certainty}</th>
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map((point) => {
          const { key, seenAt, lastSeenAt, price, noPriceBecause } = point.observation;
          return (
            <tr key={key}>
              <th scope="row">{moment(seenAt)}</th>
              <td data-label={words.last}>{moment(lastSeenAt)}</td>
              <td data-label={words.price} class="end">
                {price ? money(price) : none[noPriceBecause ?? 'not-on-page']}
              </td>
              <td data-label={words.seller}>{price ? sellerOf(point) : '–'}</td>
              <td data-label={t.certainty}>{price ? t[point.seller] : '–'}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
