import type { Words } from './words';

export const pt: Words = {
  status: {
    cancelled: 'cancelado*|cancelada*',
    returned:
      'devolvido*|devolvida*|devolução*|reembols*|troca concluída|substituição solicitada|' +
      'substituição concluída',
    notShipped:
      'não enviado*|ainda não foi enviado|a ser enviado|pagamento pendente|aguardando pagamento|' +
      'revisão do pagamento|será enviado|pedido recebido|encomenda recebida|revisão de pagamento|' +
      'revisar o pagamento|problema com o pagamento|forma de pagamento|=preparando|' +
      'preparando … envio|preparando … pedido|preparação … envio|=em preparação',
    undelivered:
      'não entregue|será entregue|saiu para entrega|tentativa de entrega|ser retirad*|ser entregue',
    delivered: 'entregue|entregues|retirado|recolhido',
    shipped:
      'enviado*|expedido|a caminho|em trânsito|chega|chegará|chegando|chegam|entrega|previsto|' +
      'previsão|atras*|retirada|possível entregar',
  },
  unsettled:
    'parcialmente|devolução cancelada|devolução foi cancelada|reembolso cancelado|ser cancelad*|' +
    'não cancelad*|não foi cancelad*|devolução recusada|reembolso recusado|' +
    'alguns itens|alguns produtos',
  soldBy: 'vendido por|vendedor|vendido e enviado por|vendido e entregue por|enviado e vendido por',
  returnLine: 'devolver|devolvido|devolvida|devolva|devolução|devoluções|troca|trocar',
  subscription: 'entrega automática|entregue automaticamente|programe e poupe|assinatura cobrada',
  money: {
    subtotal:
      'subtotal do(s) item(ns)|subtotal dos itens|subtotal de itens|=itens|subtotal do item|' + '=produtos',
    grandTotal: 'total geral|total do pedido|valor total|total da encomenda',
    refund: 'reembolsad*|=reembolso|total do reembolso|reembolso total',
    points: 'pontos',
    giftCard: 'cartão presente|gift card|vale-presente|cheque-oferta',
    shipping: 'frete|envio|entrega|portes',
    sum: 'total antes|total sem|subtotal|=total',
    tax: 'imposto*|iva|tributos|icms',
    fee: 'taxa*|tarifa*|depósito|embalagem para presente|embalagem de presente',
    discount: 'promoção*|promoções|cupom|cupons|desconto*|economia|cupão|poupança|poupe',
  },
};
