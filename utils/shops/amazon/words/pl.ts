import type { Words } from './words';

export const pl: Words = {
  status: {
    cancelled: 'anulowan*',
    returned: 'zwrócon*|zwrot*|wymiana zakończona',
    notShipped:
      'niewysłan*|oczekuje na płatność|płatność oczekuj*|nie … wysłan*|zostanie … wysłan*|' +
      'zamówienie otrzymane|zamówienie przyjęte|oczekiwanie na płatność|zmiana płatności|' +
      'problem z płatnością|metodę płatności|do wysyłki|=w przygotowaniu',
    undelivered:
      'nie dostarczon*|zostanie dostarczon*|do doręczenia|w doręczeniu|próba doręczenia|' +
      'próba dostawy|niedostarczon*|być dostarczon*',
    delivered:
      'dostarczono|dostarczone|dostarczona|dostarczony|doręczono|doręczona|doręczone|odebrano|' + 'odebrane',
    shipped:
      'wysłan*|nadano|w drodze|w transporcie|dostawa|dotrze|dotrą|przewidywan*|spodziewan*|' +
      'do odbioru|przybędzie|opóźni*|nie można doręczyć',
  },
  unsettled:
    'częściowo|zwrot anulowan*|zwrot został anulowan*|być anulowan*|nie anulowan*|nie został anulowan*|nie została anulowan*|nie zostało anulowan*|nie zostały anulowan*|' +
    'anulowanie|anulowania|zwrot odrzucon*|' +
    'niektóre produkty',
  soldBy: 'sprzedawca|sprzedawane przez|sprzedaż|sprzedane przez|sprzedający',
  returnLine: 'zwrot*|zwróć|zwrócić',
  subscription: 'dostawa automatyczna|dostarczane automatycznie|subskrybuj i oszczędzaj',
  money: {
    subtotal: 'suma częściowa produkt*|wartość produktów|suma produktów|=produkty',
    grandTotal: '=łączna kwota|=kwota łączna|suma całkowita|łącznie do zapłaty|suma zamówienia|suma końcowa',
    refund: 'zwrot*',
    points: 'punkty|punktów',
    giftCard: 'karta podarunkowa|karty podarunkowe*|bon podarunkowy',
    shipping: 'wysyłka|dostawa|koszt dostawy|koszty wysyłki',
    sum: 'suma przed|suma bez|suma częściowa|=suma|=razem|=łącznie',
    tax: 'vat|podatek*|podatku',
    fee: 'opłata*|opłaty|kaucja|pakowanie na prezent',
    discount: 'promocja*|promocje|rabat*|kupon*|zniżka*|oszczędno*',
  },
};
