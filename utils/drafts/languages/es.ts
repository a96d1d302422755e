import type { CommonTexts } from './language';

export default {
  greeting: 'Hola:',
  hello: 'Hola,',
  spokenHello: 'Hola[, me llamo {signature}].',
  about:
    'Me pongo en contacto con ustedes por mi pedido {order}[ del {placedOn}][: “{item}”][ ({quantity} unidades)].',
  delivered: 'Según la página del pedido, se entregó el {deliveredOn}.',
  paid: ['Pagué {paidEach} por unidad.', 'Pagué {paid} por el artículo.'],
  difference: ['En total, la diferencia es de {differenceInAll}.', 'La diferencia es de {difference}.'],
  condition:
    'Una aclaración: mi artículo se vendió como “{condition}” y el precio actual es el de uno nuevo.',
  thanks: 'Muchas gracias por su ayuda.',
  regards: 'Saludos cordiales,\n{signature}',
  conditions: { used: 'usado', renewed: 'reacondicionado' },
} satisfies CommonTexts;
