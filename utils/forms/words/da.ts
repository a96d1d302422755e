import type { LanguageWords } from './types';

export const da: LanguageWords = {
  message: {
    is: ['besked', 'kommentar', 'sporgsmal', 'beskriv', 'skriv', 'henvendelse', 'hvordan kan vi'],
    not: ['emne', 'sog!', 'anmeldelse'],
  },
  subject: { is: ['emne', 'overskrift'] },
  topic: {
    is: [
      'emne',
      'arsag',
      'kategori',
      'type henvendelse',
      'hvad drejer',
      'hvordan kan vi',
      'problem',
      'afdeling',
      'vedrorende',
    ],
    not: ['land!'],
  },
  'order-item': {
    is: ['hvilken (?:vare|ordre|bestilling)', 'vare!', 'ordre!', 'bestilling'],
    not: ['nummer'],
  },
  'order-number': {
    is: ['ordre ?(?:nummer|nr)', 'bestillings ?(?:nummer|nr)', 'booking ?(?:nummer|nr)'],
    not: ['dato'],
  },
  'email-copy': { is: ['kopi', 'udskrift'] },
  name: { is: ['navn!', 'fornavn', 'efternavn', 'dit navn'], not: ['firma', 'bruger', 'virksomhed'] },
  email: { is: ['e ?mail', 'mailadresse'], not: ['kopi'] },
  phone: { is: ['telefon', 'mobil', 'tlf', 'tel!'] },
  password: { is: ['adgangskode', 'kodeord'] },
  payment: { is: ['kortnummer', 'udlobsdato', 'gavekort'] },
  captcha: { is: ['tegn', 'ikke en robot', 'sikkerhedskode', 'bekraeftelseskode'] },
  honeypot: { is: ['udfyld ikke', 'lad (?:dette felt )?(?:vaere )?(?:sta )?tomt'] },
  search: { is: ['sog!', 'soge'] },
  address: { is: ['adresse', 'gade', 'vej!', 'postnummer', '^by$', 'land!'], not: ['e ?mail', 'mail'] },
  consent: {
    is: ['accepter', 'samtykke', 'betingelser', 'privatliv', 'nyhedsbrev', 'modtage', 'persondata'],
  },
};
