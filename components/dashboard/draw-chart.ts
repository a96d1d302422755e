import { AutoScaleAxis, FixedScaleAxis, Interpolation, LineChart, type Svg } from 'chartist';
import type { PriceHistory, PricePoint } from '../../utils/domain/price-history';
import type { Format } from '../../utils/i18n/format';
import { datesIn, priceRange, priceRoom } from './chart-scales';
import { dayOf } from './shopper-days';

/** What is drawn. Times are seconds since 1970. */
export interface ChartContent {
  readonly history: PriceHistory & { readonly currency: string };
  /** The window, or null. */
  readonly window: readonly [number, number] | null;
  /** The span of time that is shown. */
  readonly span: readonly [number, number];
  readonly format: Format;
}

/** A point of the line: an observation began or ended there. No price: the line has a gap. */
interface Place {
  readonly point: PricePoint;
  readonly at: number;
  readonly isFirst: boolean;
}

const height = 240;

function placesOf({ points }: PriceHistory): Place[] {
  return points.flatMap((point) => {
    const [first, last] = [point.observation.seenAt, point.observation.lastSeenAt].map(
      (iso) => Date.parse(iso) / 1000,
    );
    const begun = { point, at: first ?? 0, isFirst: true };
    return last !== undefined && last > begun.at ? [begun, { point, at: last, isFirst: false }] : [begun];
  });
}

/** Draws the history in the width and the direction that its element has now. */
function draw(box: HTMLElement, { history, window, span, format }: ChartContent, places: readonly Place[]) {
  const width = Math.max(200, box.clientWidth);
  // Right to left, time is counted backwards; the library itself knows no direction.
  const sign = getComputedStyle(box).direction === 'rtl' ? -1 : 1;
  const money = (minor: number) => format.money({ minor, currency: history.currency });
  const prices = priceRange(history);
  // Marks of direction have no width.
  const letters = Object.values(prices).map((minor) => money(minor).replace(/\p{Cf}/gu, '').length);
  const offset = 18 + Math.max(...letters) * 7;
  const spot = ({ point: { price }, at }: Place) => price && { x: at * sign, y: price.minor };
  const seen = (isSame: boolean) =>
    places
      .filter(({ point, isFirst }) => isFirst && point.price && (point.seller === 'same') === isSame)
      .map(spot);
  const { paid } = history;
  const ends = span.map((at) => at * sign);
  const [from, until] = [Math.min(...ends), Math.max(...ends)];
  const lines = { showPoint: false };
  const dots = { showLine: false, lineSmooth: false };
  const chart = new LineChart(
    box,
    {
      series: [
        { name: 'paid', className: 'paid', data: paid ? ends.map((x) => ({ x, y: paid.minor })) : [] },
        { name: 'line', className: 'line', data: places.map(spot) },
        { name: 'same', className: 'same', data: seen(true) },
        { name: 'other', className: 'other', data: seen(false) },
      ],
    },
    {
      width: '100%',
      height,
      // Printed on narrower paper, it shrinks as a whole.
      viewBox: { width, height },
      chartPadding: { top: 10, right: 12, bottom: 0, left: 12 },
      lineSmooth: Interpolation.step(),
      axisX: {
        type: FixedScaleAxis,
        low: from,
        high: until,
        ticks: datesIn(span, width - offset).map((at) => at * sign),
        showGrid: false,
        offset: 28,
        labelInterpolationFnc: (at) => format.day(dayOf(Number(at) * sign)),
      },
      axisY: {
        type: AutoScaleAxis,
        ...prices,
        onlyInteger: true,
        scaleMinSpace: priceRoom,
        position: sign < 0 ? 'end' : 'start',
        offset,
        labelInterpolationFnc: (minor) => money(Number(minor)),
      },
      series: { paid: lines, line: lines, same: dots, other: dots },
    },
  );
  // The library's own dots cannot be hollow.
  chart.on('draw', (drawn) => {
    if (drawn.type === 'point')
      drawn.element.replace(drawn.group.elem('circle', { cx: drawn.x, cy: drawn.y, r: 3.5 }));
  });
  let pointer: Svg | null = null;
  let xOf = (_at: number) => 0;
  chart.on('created', ({ svg, chartRect, axisX }) => {
    const { x1, y1, y2 } = chartRect;
    xOf = (at) => x1 + axisX.projectValue(at * sign);
    if (window) {
      const [one, other] = [xOf(window[0]), xOf(window[1])];
      const [x, width] = [Math.min(one, other), Math.abs(other - one)];
      svg.elem('rect', { x, width, y: y2, height: y1 - y2 }, 'window', true);
    }
    pointer = svg.elem('line', { y1, y2, visibility: 'hidden' }, 'pointer');
  });
  return {
    end: () => chart.detach(),
    /** Marks a time; null: none. */
    pointAt: (at: number | null) =>
      pointer?.attr(
        at === null ? { visibility: 'hidden' } : { visibility: 'visible', x1: xOf(at), x2: xOf(at) },
      ),
    /** How far a time is from a place on the screen, CSS pixels. */
    distance: (at: number, clientX: number) => Math.abs(box.getBoundingClientRect().left + xOf(at) - clientX),
  };
}

/** A drawing that stays in its element until it is ended. */
export interface Drawing {
  /** Draws it anew, in the element's width and direction of then. */
  again(): void;
  end(): void;
}

/**
 * Draws a price history into an element; its style says the colours.
 * @param onPoint told what the pointer is at; null: nothing.
 */
export function drawChart(
  box: HTMLElement,
  content: ChartContent,
  onPoint: (point: PricePoint | null) => void,
): Drawing {
  const places = placesOf(content.history);
  const ended = new AbortController();
  let drawn = draw(box, content, places);
  const pointTo = (place: Place | undefined) => {
    drawn.pointAt(place ? place.at : null);
    onPoint(place?.point ?? null);
  };
  const follow = ({ clientX }: PointerEvent) =>
    pointTo(places.toSorted((a, b) => drawn.distance(a.at, clientX) - drawn.distance(b.at, clientX)).at(0));
  box.addEventListener('pointermove', follow, { signal: ended.signal });
  box.addEventListener('pointerleave', () => pointTo(undefined), { signal: ended.signal });
  return {
    again: () => {
      drawn = draw(box, content, places);
    },
    end: () => {
      ended.abort();
      drawn.end();
    },
  };
}
