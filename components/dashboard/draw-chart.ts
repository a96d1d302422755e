import uPlot from 'uplot';
import { minorDigits, toDecimal } from '../../utils/domain/money';
import type { PriceHistory, PricePoint } from '../../utils/domain/price-history';
import type { Format } from '../../utils/i18n/format';
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

const seconds = (iso: string) => Date.parse(iso) / 1000;
const aDay = 86_400;

const isSame = ({ seller }: PricePoint) => seller === 'same';

/** Columns: time, the line, the points of the purchase's own seller, those of others. Null is a gap. */
function columnsOf({ points }: PriceHistory): { data: uPlot.AlignedData; sources: PricePoint[] } {
  const rows = points.flatMap((point) => {
    const value = point.price && Number(toDecimal(point.price).amount);
    const { seenAt, lastSeenAt } = point.observation;
    const seen = { point, at: seconds(seenAt), value, dot: true };
    return lastSeenAt > seenAt ? [seen, { ...seen, at: seconds(lastSeenAt), dot: false }] : [seen];
  });
  const dots = (own: boolean) =>
    rows.map(({ point, value, dot }) => (dot && isSame(point) === own ? value : null));
  return {
    data: [rows.map(({ at }) => at), rows.map(({ value }) => value), dots(true), dots(false)],
    sources: rows.map(({ point }) => point),
  };
}

/** The page's colours; the system's where it forces them. */
function coloursOf(box: Element) {
  const style = getComputedStyle(box);
  const of = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: of('--quiet'),
    line: of('--line'),
    accent: of('--accent'),
    wash: of('--accent-wash'),
    paid: of('--ink'),
    unsure: of('--unsure'),
    ground: of('--surface'),
    font: `12px ${style.fontFamily}`,
  };
}

/** A canvas has the direction of its element, left to right: a label keeps its own. */
const isolated = (label: string) => `\u2068${label}\u2069`;

/** A label's width in letters; marks of direction have none. */
const widthOf = (label: string) => label.replace(/\p{Cf}/gu, '').length;

function axesOf(content: ChartContent, colours: ReturnType<typeof coloursOf>, isRtl: boolean): uPlot.Axis[] {
  const { history, format } = content;
  const digits = minorDigits(history.currency);
  const money = (value: number) =>
    format.money({ minor: Math.round(value * 10 ** digits), currency: history.currency });
  const look = { stroke: colours.ink, font: colours.font, grid: { stroke: colours.line, width: 1 } };
  return [
    {
      ...look,
      grid: { show: false },
      ticks: { stroke: colours.line, size: 4 },
      size: 28,
      space: 76,
      incrs: [1, 2, 7, 14, 30, 91, 182, 365, 730].map((days) => days * aDay),
      values: (_plot, splits) => splits.map((at) => isolated(format.day(dayOf(at)))),
    },
    {
      ...look,
      ticks: { show: false },
      side: isRtl ? 1 : 3,
      space: 40,
      size: (_plot, values) => 18 + Math.max(0, ...(values ?? []).map(widthOf)) * 7,
      values: (_plot, splits) => splits.map((value) => isolated(money(value))),
    },
  ];
}

/** A price scale with room above and below, so that one price alone stands in the middle. */
function priceRange({ points, paid }: PriceHistory): [number, number] {
  const values = [paid, ...points.map(({ price }) => price)].flatMap((money) =>
    money ? [Number(toDecimal(money).amount)] : [],
  );
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low) * 0.15 || high * 0.1 || 1;
  return [Math.max(0, low - room), high + room];
}

/**
 * Draws a price history into an element, in its colours.
 * @param onPoint told what the pointer is at; null: nothing.
 * @returns the drawing; destroy it when it is not needed any more.
 */
export function drawChart(
  box: HTMLElement,
  content: ChartContent,
  onPoint: (point: PricePoint | null) => void,
): uPlot {
  const { history, window, span } = content;
  const colours = coloursOf(box);
  const isRtl = getComputedStyle(box).direction === 'rtl';
  const { data, sources } = columnsOf(history);
  const paid = history.paid && Number(toDecimal(history.paid).amount);
  const shade = (plot: uPlot) => {
    if (!window) return;
    const [one, other] = window.map((at) => plot.valToPos(at, 'x', true));
    const { top, height } = plot.bbox;
    plot.ctx.fillStyle = colours.wash;
    plot.ctx.fillRect(Math.min(one ?? 0, other ?? 0), top, Math.abs((other ?? 0) - (one ?? 0)), height);
  };
  const paidLine = (plot: uPlot) => {
    if (paid === null) return;
    const { ctx, bbox } = plot;
    const y = plot.valToPos(paid, 'y', true);
    ctx.save();
    ctx.beginPath();
    ctx.strokeStyle = colours.paid;
    ctx.lineWidth = devicePixelRatio;
    ctx.setLineDash([5 * devicePixelRatio, 4 * devicePixelRatio]);
    ctx.moveTo(bbox.left, y);
    ctx.lineTo(bbox.left + bbox.width, y);
    ctx.stroke();
    ctx.restore();
  };
  const dots = (stroke: string, fill: string): uPlot.Series => ({
    paths: () => null,
    stroke,
    points: { show: true, size: 9, width: 2, stroke, fill },
  });
  const stepped = uPlot.paths.stepped?.({ align: 1 });
  return new uPlot(
    {
      width: Math.max(200, box.clientWidth),
      height: 240,
      legend: { show: false },
      cursor: { y: false, drag: { x: false, y: false }, points: { show: false } },
      scales: {
        x: { time: true, dir: isRtl ? -1 : 1, range: [...span] },
        y: { range: priceRange(history) },
      },
      axes: axesOf(content, colours, isRtl),
      series: [
        {},
        {
          stroke: colours.accent,
          width: 2,
          spanGaps: false,
          points: { show: false },
          ...(stepped ? { paths: stepped } : {}),
        },
        dots(colours.accent, colours.accent),
        dots(colours.unsure, colours.ground),
      ],
      hooks: {
        drawClear: [shade],
        drawSeries: [(plot, index) => index === 1 && paidLine(plot)],
        setCursor: [
          ({ cursor }) => onPoint(typeof cursor.idx === 'number' ? (sources[cursor.idx] ?? null) : null),
        ],
      },
    },
    data,
    box,
  );
}
