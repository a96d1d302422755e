import type { Words } from './words';

export const it: Words = {
  status: {
    cancelled: 'annullato|annullata|annullati|cancellato',
    returned:
      'reso|restituito|restituzione|rimborsato|rimborso*|sostituzione ordinata|' + 'sostituzione completata',
    notShipped:
      'spedizione a breve|pagamento in sospeso|verifica del pagamento|non … spedito|sarà spedito|' +
      'verrà spedito|ordine ricevuto|attesa di spedizione|pagamento in attesa|' +
      'verificare il pagamento|problema con il pagamento|metodo di pagamento|=in preparazione|' +
      '=in fase di preparazione|preparazione … spedizione|spedizione … preparazione',
    undelivered:
      'sarà consegnato|in consegna|tentativo di consegna|verrà consegnato|essere ritirato|' +
      'essere consegnato|non … consegnato',
    delivered: 'consegnato|consegnata|consegnati|consegna effettuata|ritirato',
    shipped:
      'spedito|spedita|inviato|in arrivo|arriva|arriverà|in transito|in viaggio|consegna|previsto|' +
      'ritardo|ritiro|impossibile consegnare',
  },
  unsettled:
    'parzialmente|reso annullato|reso è stato annullato|rimborso annullato|essere annullat*|non annullat*|non è stato annullat*|' +
    'non è stata annullat*|reso rifiutato|rimborso rifiutato|' +
    'alcuni articoli',
  soldBy: 'venduto da|venditore|venduto e spedito da|spedito e venduto da',
  returnLine:
    'restituisci|restituiscilo|restituiscila|restituire|restituito|restituita|restituibil*|restituzione|reso|resi|sostituisci',
  subscription: 'consegna periodica|consegnato automaticamente|iscriviti e risparmia|consegna automatica',
  money: {
    subtotal: 'subtotale articoli|subtotale articolo|totale articoli|=articoli',
    grandTotal: 'totale ordine|totale complessivo|importo totale|totale generale',
    refund: 'rimborso*',
    points: 'punti',
    giftCard: 'buono regalo|buoni regalo|carta regalo',
    shipping: 'spedizione|consegna',
    sum: 'iva esclusa|totale prima|totale parziale|subtotale|=totale|totale provvisorio',
    tax: 'iva|imposte|tasse|imposta',
    fee: 'commissione|costi di importazione|deposito|confezione regalo|supplemento|oneri',
    discount: 'promozione*|promozioni|coupon|sconto|sconti|risparmi*|codice promozionale|offerta',
  },
};
