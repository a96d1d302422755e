import type { Words } from './words';

export const fr: Words = {
  status: {
    cancelled: 'annulé|annulée|annulés|annulées',
    returned: 'retourné*|retour|remboursé*|remplacement commandé|renvoyé*|échange terminé|échange effectué',
    notShipped:
      'pas encore expédié*|non expédié*|expédition imminente|=en cours|paiement en attente|' +
      'vérification du paiement|non encore expédié*|bientôt expédié*|sera expédié*|' +
      'expédition prochaine|commande reçue|modification du paiement|révision du paiement|' +
      'problème de paiement|mode de paiement|attente de paiement|=en préparation|' +
      '=préparation en cours|=en cours de préparation|préparation … expédition|' +
      'expédition … préparation',
    undelivered:
      'sera livré*|non livré*|pas encore livré*|remis au transporteur|tentative de livraison|' +
      'être retiré*|être récupéré*|être livré*',
    delivered: 'livré|livrée|livrés|livrées|remis|remise|récupéré*|retiré*',
    shipped:
      'expédié*|envoyé*|en route|en chemin|en transit|arrive|arrivée|arrivera|livraison|prévu*|' +
      'attendu*|acheminement|retardé*|retard|retrait|impossible à livrer',
  },
  unsettled:
    'partiellement|retour annulé|retour a été annulé|remboursement annulé|être annulé*|non annulé*|' +
    'pas annulé*|pas été annulé*|certains articles|retour refusé|remboursement refusé',
  soldBy: 'vendu par|vendeur|vendu et expédié par|expédié et vendu par|vendus par',
  returnLine: 'retour|retours|retourner|retournez|retournable*|échange|renvoyer',
  subscription:
    'livraison automatique|livré automatiquement|prévoyez et économisez|' +
    'économisez en vous abonnant|abonnement facturé',
  money: {
    subtotal: 'sous-total|=articles',
    grandTotal:
      '=total ttc|=montant ttc|total général|montant total|total de la commande|total pour cette commande',
    refund: 'rembours*',
    points: 'points',
    giftCard: 'chèque-cadeau|chèques-cadeaux|carte cadeau|cartes cadeaux|bon cadeau',
    shipping: 'livraison|port|expédition|envoi',
    sum: 'total avant|total ht|montant ht|=total|=sous-total|total hors',
    tax: 'tva|taxe*|tps|tvh|tvq',
    fee:
      "frais d'importation|droits|emballage cadeau|consigne|éco-participation|garantie de taux|" +
      'pourboire',
    discount: 'promotion*|promo|réduction*|coupon*|économies|remise*|rabais|économisez|vente flash',
  },
};
