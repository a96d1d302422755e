import type { LanguageWords } from './types';

export const sv: LanguageWords = {
  message: {
    is: ['meddelande', 'kommentar', 'fraga', 'beskriv', 'skriv', 'arende', 'hur kan vi', 'synpunkt'],
    not: ['amne', 'hur hittade', 'sok!', 'recension'],
  },
  subject: { is: ['amne', 'rubrik', 'arenderad'] },
  topic: {
    is: [
      'amne',
      'anledning',
      'kategori',
      'typ av',
      'arende',
      'vad galler',
      'hur kan vi',
      'problem',
      'avdelning',
      'orsak',
    ],
    not: ['land!'],
  },
  'order-item': {
    is: ['vilken (?:artikel|bestallning|produkt|vara)', 'artikel', 'bestallning', 'vara!'],
    not: ['nummer'],
  },
  'order-number': {
    is: ['order ?nummer', 'ordernr', 'bestallnings ?(?:nummer|nr)', 'boknings ?(?:nummer|nr)'],
    not: ['datum'],
  },
  'email-copy': { is: ['kopia', 'utskrift'] },
  name: { is: ['namn!', 'fornamn', 'efternamn', 'ditt namn'], not: ['foretag', 'anvandar'] },
  email: { is: ['e ?post', 'e ?mail', 'mejl', 'mailadress'], not: ['kopia'] },
  phone: { is: ['telefon', 'mobil', 'tel!'] },
  password: { is: ['losenord'] },
  payment: { is: ['kortnummer', 'kreditkort', 'utgangsdatum', 'presentkort'] },
  captcha: { is: ['tecken som', 'tecknen', 'inte en robot', 'sakerhetskod', 'verifieringskod'] },
  honeypot: { is: ['fyll inte i', 'lamna (?:detta falt )?tomt'] },
  search: { is: ['sok!', 'soka'] },
  address: {
    is: ['adress', 'gata', 'gatuadress', 'postnummer', 'postort', 'ort!', 'stad!', 'land!'],
    not: ['e ?post', 'mail'],
  },
  consent: {
    is: ['godkanner', 'samtycke', 'villkor', 'integritet', 'nyhetsbrev', 'accepterar', 'ta emot'],
  },
};
