export { type OrderCard, orderCards } from './order-cards';
export { readOrderDetails } from './order-details';
export { readOrderList } from './order-list';
export { readOrderPrint } from './order-print';
