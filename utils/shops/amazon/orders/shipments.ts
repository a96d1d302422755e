import type { Day, OrderItem } from '../../../domain/page';
import { boxOf, findItems } from './find-items';
import { readItem } from './items';
import type { PageContext } from './page-context';
import { readShipment, type Shipment } from './states';

/**
 * The products of an order, each with the state of its shipment.
 * @param order a card, or the container of an order's page.
 */
export function readItems(order: Element, placedOn: Day | null, context: PageContext): OrderItem[] {
  const elements = findItems(order);
  const boxes = new Map(elements.map((item) => [boxOf(item, order), null as Shipment | null]));
  const shipmentOf = (item: Element): Shipment => {
    const box = boxOf(item, order);
    const known = boxes.get(box);
    if (known) return known;
    // With one box only, what stands beside it (a cancel button of the whole order) is about it too.
    const found = readShipment(box, {
      languages: context.languages,
      placedOn,
      around: boxes.size === 1 ? order : box,
    });
    context.report.value('state', found.value.state === 'unknown' ? null : found);
    boxes.set(box, found.value);
    return found.value;
  };
  return elements.flatMap((item) => readItem(item, shipmentOf(item), context) ?? []);
}
