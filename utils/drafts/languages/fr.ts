import type { CommonTexts } from './language';

export default {
  greeting: 'Bonjour,',
  hello: 'Bonjour,',
  spokenHello: 'Bonjour[, je m’appelle {signature}].',
  about:
    'Je vous contacte au sujet de ma commande {order}[ du {placedOn}][\u00A0: «\u00A0{item}\u00A0»][ ({quantity} exemplaires)].',
  delivered: 'D’après la page de la commande, elle a été livrée le {deliveredOn}.',
  paid: ['J’ai payé cet article {paidEach} l’unité.', 'J’ai payé cet article {paid}.'],
  difference: ['Au total, la différence est de {differenceInAll}.', 'La différence est de {difference}.'],
  condition:
    'Une précision\u00A0: mon article était vendu «\u00A0{condition}\u00A0», alors que le prix actuel est celui d’un article neuf.',
  thanks: 'Merci beaucoup pour votre aide.',
  regards: 'Cordialement,\n{signature}',
  conditions: { used: 'd’occasion', renewed: 'reconditionné' },
} satisfies CommonTexts;
