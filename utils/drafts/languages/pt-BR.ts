import type { CommonTexts } from './language';

export default {
  greeting: 'Olá,',
  hello: 'Olá,',
  spokenHello: 'Olá[, meu nome é {signature}].',
  about: 'Entro em contato sobre o meu pedido {order}[ de {placedOn}][: “{item}”][ ({quantity} unidades)].',
  delivered: 'Segundo a página do pedido, ele foi entregue em {deliveredOn}.',
  paid: ['Paguei {paidEach} por unidade.', 'Paguei {paid}.'],
  difference: ['No total, a diferença é de {differenceInAll}.', 'A diferença é de {difference}.'],
  condition:
    'Só para esclarecer: o meu produto foi vendido como “{condition}”, e o preço atual é o de um novo.',
  thanks: 'Agradeço desde já pela ajuda.',
  regards: 'Atenciosamente,\n{signature}',
  conditions: { used: 'usado', renewed: 'recondicionado' },
} satisfies CommonTexts;
