import type { Day, OrderItem } from '../../../domain/page';
import { boxOf, findItems } from './find-items';
import { readItem } from './items';
import type { OrderContext } from './page-context';
import { readShipment, type Shipment } from './states';

/**
 * The products of an order, each with the state of its shipment.
 * @param order a card, or the container of an order's page.
 */
export function readItems(order: Element, placedOn: Day | null, context: OrderContext): OrderItem[] {
  const elements = findItems(order, context.marks).map((item) => ({
    item,
    box: boxOf(item, order, context.marks),
  }));
  const boxes = new Map(elements.map(({ box }) => [box, null as Shipment | null]));
  const shipmentIn = (box: Element): Shipment => {
    const known = boxes.get(box);
    if (known) return known;
    // With one box only, what stands beside it (a cancel button of the whole order) is about it too.
    const around = boxes.size === 1 ? order : box;
    const found = readShipment(box, { ...context, placedOn, around });
    context.report.value('state', found.value.state === 'unknown' ? null : found);
    boxes.set(box, found.value);
    return found.value;
  };
  return elements.flatMap(({ item, box }) => readItem(item, shipmentIn(box), context) ?? []);
}
