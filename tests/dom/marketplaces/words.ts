import type { Availability } from '../../../utils/domain/page';

/** What a marketplace says about an offer in one language (facts 4.3, 4.5; own knowledge of the live pages). */
export interface OfferWords {
  /** "Ships from", "Sold by", and the row for both. */
  readonly labels: readonly [string, string, string];
  /** `{own}` and `{seller}` stand for names; the second sentence tells of another seller and the shop's shipping. */
  readonly sentences: readonly [string, string];
  readonly listPrice: string;
  /** What a screen reader hears behind a reduced price; `{n}` stands for the per cent. */
  readonly saving: string;
  readonly stock: Readonly<Partial<Record<Availability, readonly string[]>>>;
}

export const english: OfferWords = {
  labels: ['Ships from', 'Sold by', 'Shipper / Seller'],
  sentences: ['Ships from and sold by {own}.', 'Sold by {seller} and Fulfilled by {own}.'],
  listPrice: 'List Price:',
  saving: 'with {n} percent savings',
  stock: {
    'in-stock': ['In Stock', 'In stock.'],
    limited: [
      'Only 5 left in stock - order soon.',
      'Only 1 left in stock (more on the way).',
      'Only 12 left in stock.',
    ],
    delayed: [
      'Will be back in stock December 5',
      'Usually ships within 2 to 3 weeks.',
      'Available to ship in 1-2 days',
      'Temporarily out of stock.',
      'In stock on December 5, 2026.',
      'This title will be released on December 5, 2026.',
      'Not yet released.',
    ],
    unavailable: ['Currently unavailable.'],
  },
};

export const british: OfferWords = {
  ...english,
  labels: ['Dispatches from', 'Sold by', 'Dispatcher / Seller'],
  sentences: ['Dispatched from and sold by {own}.', 'Sold by {seller} and fulfilled by {own}.'],
  listPrice: 'RRP:',
  stock: {
    ...english.stock,
    delayed: [
      'In stock on 5 December',
      'Usually dispatched within 3 to 4 days',
      'Temporarily out of stock.',
      'In stock on 5 December 2026.',
    ],
  },
};

export const german: OfferWords = {
  labels: ['Versand', 'Verkäufer', 'Versender / Verkäufer'],
  sentences: ['Verkauf und Versand durch {own}.', 'Verkauf durch {seller} und Versand durch {own}.'],
  listPrice: 'UVP:',
  saving: 'mit {n} Prozent Einsparungen',
  stock: {
    'in-stock': ['Auf Lager', 'Auf Lager.'],
    limited: [
      'Nur noch 3 auf Lager',
      'Nur noch 1 auf Lager (mehr ist unterwegs).',
      'Nur noch 7 Stück auf Lager - jetzt bestellen.',
    ],
    delayed: [
      'Auf Lager ab dem 5. Dezember',
      'Gewöhnlich versandfertig in 2 bis 3 Wochen.',
      'Gewöhnlich versandfertig in 3 bis 4 Tagen',
      'Derzeit nicht auf Lager. Bestellen Sie jetzt und wir liefern, sobald der Artikel verfügbar ist.',
      'Auf Lager ab dem 5. Dezember 2026.',
      'Dieser Artikel erscheint am 5. Dezember 2026.',
      'Noch nicht erschienen.',
    ],
    unavailable: ['Derzeit nicht verfügbar.'],
  },
};

export const french: OfferWords = {
  labels: ['Expédié par', 'Vendu par', 'Expéditeur / Vendeur'],
  sentences: ['Expédié et vendu par {own}.', 'Vendu par {seller} et expédié par {own}.'],
  listPrice: 'Prix conseillé :',
  saving: 'avec {n} pour cent d’économies',
  stock: {
    'in-stock': ['En stock', 'En stock.'],
    limited: [
      `Il ne reste plus que 3 exemplaire(s) en stock.`,
      "Il ne reste plus que 1 exemplaire(s) en stock (d'autres exemplaires sont en cours d'acheminement).",
    ],
    delayed: [
      'En stock le 5 décembre',
      'Habituellement expédié sous 2 à 3 jours.',
      'Généralement expédié sous 6 à 10 jours',
      'Temporairement en rupture de stock.',
      'En stock à partir du 5 décembre 2026.',
    ],
    unavailable: ['Actuellement indisponible.'],
  },
};

export const italian: OfferWords = {
  labels: ['Spedizione', 'Venditore', 'Mittente / Venditore'],
  sentences: ['Venduto e spedito da {own}.', 'Venduto da {seller} e spedito da {own}.'],
  listPrice: 'Prezzo consigliato:',
  saving: 'con un risparmio del {n} percento',
  stock: {
    'in-stock': ['Disponibilità immediata', 'Disponibilità immediata.'],
    limited: ['Disponibilità: solo 1', 'Disponibilità: solo 3 -- ordina subito (ulteriori in arrivo).'],
    delayed: [
      'Disponibile a partire dal 5 dicembre',
      'Generalmente spedito entro 3-4 giorni',
      'Generalmente spedito entro 1-2 mesi',
      'Temporaneamente non disponibile. Ordinalo ora e ti invieremo una e-mail',
      'Disponibile dal 5 dicembre 2026.',
    ],
    unavailable: ['Attualmente non disponibile.', 'Non disponibile.'],
  },
};

export const spanish: OfferWords = {
  labels: ['Enviado por', 'Vendido por', 'Remitente / Vendedor'],
  sentences: ['Vendido y enviado por {own}.', 'Vendido por {seller} y enviado por {own}.'],
  listPrice: 'Precio recomendado:',
  saving: 'con un {n} por ciento de ahorro',
  stock: {
    'in-stock': ['En stock', 'En stock.', 'Disponible', 'Disponible.'],
    limited: [
      'Sólo queda(n) 3 en stock.',
      'Solo queda(n) 1 en stock (hay más unidades en camino).',
      'Sólo queda(n) 2 disponible(s).',
    ],
    delayed: [
      'En stock el 5 de diciembre',
      'Disponible en 2 a 3 semanas',
      'Se envía normalmente en 3 a 4 días.',
      'Temporalmente sin stock.',
      'En stock el 5 de diciembre de 2026.',
    ],
    unavailable: ['No disponible.', 'No disponible por el momento.'],
  },
};

export const dutch: OfferWords = {
  labels: ['Verzending door', 'Verkocht door', 'Verzender / Verkoper'],
  sentences: ['Verzending en verkoop door {own}.', 'Verkocht door {seller} en verzonden door {own}.'],
  listPrice: 'Adviesprijs:',
  saving: 'met {n} procent korting',
  stock: {
    'in-stock': ['Op voorraad', 'Op voorraad.'],
    limited: ['Nog slechts 3 op voorraad', 'Nog maar 1 op voorraad (meer onderweg).'],
    delayed: [
      'Op voorraad op 5 december',
      'Gewoonlijk verzonden binnen 2 tot 3 weken',
      'Verzonden binnen 2 tot 3 weken',
      'Doorgaans verzonden binnen 3 tot 4 dagen',
      'Tijdelijk niet op voorraad.',
      'Op voorraad op 5 december 2026.',
    ],
    unavailable: ['Momenteel niet verkrijgbaar.', 'Momenteel niet beschikbaar.'],
  },
};

export const portuguese: OfferWords = {
  labels: ['Enviado por', 'Vendido por', 'Enviado / Vendido'],
  sentences: ['Enviado e vendido por {own}.', 'Vendido por {seller} e enviado por {own}.'],
  listPrice: 'De:',
  saving: 'com {n} por cento de desconto',
  stock: {
    'in-stock': ['Em estoque', 'Em estoque.'],
    limited: ['Apenas 3 em estoque', 'Apenas 1 em estoque (mais unidades a caminho).'],
    delayed: [
      'Em estoque em 5 de dezembro',
      'Geralmente enviado em 2 a 3 dias',
      'Enviado em 1 a 2 meses',
      'Temporariamente fora de estoque.',
      'Disponível em 5 de dezembro de 2026.',
    ],
    unavailable: ['Não disponível.', 'Indisponível no momento.'],
  },
};
