import type { Words } from './words';

export const nl: Words = {
  status: {
    cancelled: 'geannuleerd*',
    returned:
      'geretourneerd|retour*|terugbetaald|terugbetaling|teruggestuurd|vervanging besteld|' +
      'omruiling voltooid',
    notShipped:
      'niet verzonden|voorbereiden voor verzending|betaling in behandeling|betaling vereist|' +
      'nog niet verstuurd|wordt … verzonden|worden verzonden|bestelling ontvangen|' +
      'herziening van betaling|wachten op betaling|probleem met je betaling|betaalmethode|' +
      'voorbereid … verzending|verzending … voorbereid|klaargemaakt … verzending|=wordt voorbereid',
    undelivered:
      'wordt … bezorgd|wordt … geleverd|niet bezorgd|bezorgpoging|worden bezorgd|worden geleverd|' +
      'worden opgehaald|opgehaald te worden',
    delivered: 'bezorgd|geleverd|afgeleverd|opgehaald',
    shipped:
      'verzonden|verstuurd|onderweg|komt … aan|aankomst|verwacht|verwachte|bezorging|arriveert|' +
      'vertraagd|vertraging|op te halen|onbestelbaar|levering',
  },
  unsettled:
    'gedeeltelijk|retour geannuleerd|retourzending geannuleerd|retourzending is geannuleerd|' +
    'terugbetaling geannuleerd|niet geannuleerd|geannuleerd worden|worden geannuleerd|' +
    'sommige artikelen|retour afgewezen|terugbetaling afgewezen',
  soldBy: 'verkocht door|verkoper|verkocht en verzonden door|verzonden en verkocht door',
  returnLine:
    'retour*|geretourneerd worden|worden geretourneerd|terugsturen|terugzenden|teruggestuurd worden',
  subscription: 'automatisch bezorgd|automatisch geleverd|abonneer en bespaar|abonneren en besparen',
  money: {
    subtotal: 'subtotaal item(s)|subtotaal artikel(en)|subtotaal artikelen|=artikelen',
    grandTotal: 'eindtotaal|totaalbedrag|besteltotaal|totaal van deze bestelling',
    refund: 'terugbetaling*|terugbetaald',
    points: 'punten',
    giftCard: 'cadeaubon*|cadeaukaart*',
    shipping: 'porto*|verzending|verzendkosten|verpakkingskosten|bezorging',
    sum: 'totaal voor|subtotaal|=totaal|totaal excl*',
    tax: 'btw|belasting*',
    fee: 'kosten|toeslag|statiegeld|cadeauverpakking|invoerkosten|bijdrage',
    discount: 'promotie*|korting*|coupon*|besparing*|actie*|aanbieding|besparen',
  },
};
