import type { Words } from './words';

export const es: Words = {
  status: {
    cancelled: 'cancelado*|cancelada*|se canceló',
    returned:
      'devuelto*|devuelta*|devolución*|reembols*|cambio complet*|sustitución solicitada|' +
      'sustitución completada|reemplazo solicitado|reemplazo completado',
    notShipped:
      'no enviado*|no se ha enviado|pendiente de envío|pendiente de pago|pago pendiente|' +
      'revisión del pago|revisión de pago|revisar el pago|actualiza tu método de pago|' +
      'actualizar el método de pago|será enviad*|aún no se envía|se enviará|pedido recibido|' +
      'problema con el pago|=preparando|preparando … envío|preparando … pedido|=en preparación',
    undelivered:
      'será entregado|no entregado*|no se pudo entregar|no se ha podido entregar|' +
      'intento de entrega|se entregará|ser recogid*|ser entregad*',
    delivered: 'entregado*|entregada*|recogido*|se entregó',
    shipped:
      'enviado*|en camino|en reparto|en tránsito|llega|llegan|llegará|llegando|llegada|entrega|' +
      'se espera|previsto*|retras*|demorad*|recoger|recogida',
  },
  unsettled:
    'parcialmente|devolución cancelada|devolución se canceló|reembolso cancelado|ser cancelad*|' +
    'no cancelad*|no se canceló|no fue cancelad*|no ha sido cancelad*|no se ha cancelado|' +
    'devolución rechazada|reembolso rechazado|algunos productos',
  soldBy: 'vendido por|vendedor|vendido y enviado por|enviado y vendido por',
  returnLine: 'devolver*|devuélv*|devuelv*|devolución|devoluciones|reemplazar',
  subscription:
    'entrega automática|entregado automáticamente|suscríbete y ahorra|suscripción cobrada|' +
    'planea y ahorra',
  money: {
    subtotal: 'subtotal de los productos|subtotal de productos|=productos|subtotal (productos)|=artículos',
    grandTotal: 'total de este pedido|total del pedido|total general|importe total|total (iva incluido',
    refund: 'devolución|reembolsad*|=reembolso|total del reembolso|reembolso total|reembolso de',
    points: 'puntos',
    giftCard:
      'vale regalo|vale de regalo|vales regalo|cheque regalo|cheques regalo|tarjeta de regalo|tarjetas de regalo|tarjeta regalo',
    shipping: 'envío|entrega',
    sum: 'iva excluido|total antes|=subtotal|=total|sin iva',
    tax: 'iva|impuesto*|igic',
    fee: 'tarifa*|cargo*|cuota*|derechos|envoltorio|propina|depósito*|contra reembolso',
    discount: 'promoción*|cupón*|descuento*|ahorro*|vale*|ahorra|oferta',
  },
};
