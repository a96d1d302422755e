import type { Words } from './words';

export const de: Words = {
  status: {
    cancelled: 'storniert*',
    returned:
      'rücksendung*|rückgabe*|retoure*|erstattung*|erstattet|zurückgesendet|zurückgegeben|' +
      'rückerstatt*|ersatz bestellt|umtausch abgeschlossen',
    notShipped:
      'versand in kürze|noch nicht versendet|nicht versandt|zahlung ausstehend|zahlung überprüfen|' +
      'zahlungsmethode aktualisieren|noch nicht verschickt|wird … versandt|wird … verschickt|' +
      'bald versandt|bestellung eingegangen|zahlungsänderung|überprüfung der zahlung|' +
      'zahlungsart aktualisieren|problem mit der zahlung|versand … vorbereitet',
    undelivered:
      'wird … zugestellt|wird … geliefert|nicht zugestellt|zustellversuch*|noch nicht geliefert|' +
      'abgeholt werden|geliefert werden|zugestellt werden',
    delivered: 'zugestellt|geliefert|ausgeliefert|abgeholt',
    shipped:
      'versandt|versendet|verschickt|unterwegs|zustellung|lieferung|voraussichtlich*|kommt … an|' +
      'ankunft|trifft … ein|erwartet|abholbereit|gesendet|auf dem weg|abholung|verspät*|verzöger*|' +
      'unzustellbar',
  },
  unsettled:
    'teilweise|rücksendung storniert|rückgabe storniert|retoure storniert|rücksendung wurde storniert|' +
    'erstattung storniert|nicht storniert*|storniert werden|rücksendung abgelehnt|' +
    'rückgabe abgelehnt|retoure abgelehnt|erstattung abgelehnt|einige artikel',
  soldBy: 'verkauf durch|verkäufer|verkauft von|verkauf und versand durch|verkauft durch',
  returnLine:
    'rückgabe*|zurücksenden|zurückgeben|rücksende*|rücksendung*|retoure*|umtausch*|zurückgesendet werden',
  subscription:
    'spar-abo*|sparabo*|abonnieren-und-sparen*|automatisch geliefert|abo-lieferung|lieferung alle',
  money: {
    subtotal: 'zwischensumme|=artikel',
    grandTotal: 'gesamtsumme|endsumme|gesamtbetrag|gesamtbestellwert',
    refund: 'erstattung*|rückerstatt*|gesamterstattung',
    points: 'punkte|prämienpunkte',
    giftCard: 'geschenkgutschein*|geschenkkarte*',
    shipping: 'versand|versandkosten|porto|lieferung|gratisversand',
    sum: 'summe ohne|=summe|gesamt vor|=zwischensumme|=gesamt|vor steuern',
    tax: 'mwst*|ust|umsatzsteuer|mehrwertsteuer|steuer*',
    fee: 'importkaution|einfuhrgebühr*|gebühr*|einfuhrgebühren|pfand|geschenkverpackung|umwelt*|trinkgeld|nachnahme*|importgebühr*',
    discount:
      'rabatt*|coupon*|gutschein*|ersparnis|aktion*|spar-abo*|nachlass|werbeaktion*|mengenrabatt|' +
      'blitzangebot*',
  },
};
