import type { LanguageWords } from './types';

export const it: LanguageWords = {
  message: {
    is: [
      'messaggi',
      'commento',
      'commenti',
      'domanda',
      'richiesta',
      'descri',
      'scriv',
      'testo!',
      'dettagli',
      'come possiamo',
    ],
    not: ['oggetto', 'argomento', 'come ci hai', 'istruzioni', 'regalo', 'recension', 'cerca'],
  },
  subject: { is: ['oggetto', 'titolo del', 'argomento'] },
  topic: {
    is: [
      'oggetto',
      'argoment',
      'motiv',
      'categoria',
      'tipo di',
      'tipologia',
      'ragione',
      'problema',
      'come possiamo',
      'reparto',
      'natura',
      'riguardo',
      'di cosa',
    ],
    not: ['paese', 'ragione sociale'],
  },
  'order-item': {
    is: ['quale (?:articolo|ordine|prodotto)', 'articol', 'ordine!', 'ordini!'],
    not: ['numero'],
  },
  'order-number': {
    is: [
      '(?:numero|n|nr|id|codice)(?:°|º)? ?(?:d[ei]l? ?l? ?)?(?:tuo )?(?:ordine|prenotazione)',
      'ordine!',
      'prenotazione',
    ],
    not: ['data'],
  },
  'email-copy': { is: ['copia', 'trascrizione'] },
  name: {
    is: ['nome!', 'cognome', 'nominativo', 'nome e cognome'],
    not: ['azienda', 'utente', 'prodotto', 'societa'],
  },
  email: { is: ['e ?mail', 'posta elettronica', 'indirizzo (?:e ?mail|mail)'], not: ['copia'] },
  phone: { is: ['telefon', 'cellulare', 'recapito', 'tel!'] },
  password: { is: ['password', 'parola chiave'] },
  payment: {
    is: [
      'numero (?:della )?carta',
      'carta di credito',
      'scadenza',
      'titolare',
      'buono regalo',
      'codice promozionale',
    ],
  },
  captcha: {
    is: [
      'caratteri (?:che|visual|mostr)',
      'non sono un robot',
      'codice di (?:sicurezza|verifica)',
      'quanto fa',
    ],
  },
  honeypot: { is: ['lascia(?:re)? (?:questo campo )?vuoto', 'non compilare'] },
  search: { is: ['cerca', 'ricerca'] },
  address: {
    is: ['indirizzo', '^via$', 'via e numero', 'citta', 'cap!', 'provincia', 'paese', 'regione', 'comune!'],
    not: ['e ?mail', 'mail!', 'posta elettronica'],
  },
  consent: {
    is: [
      'accett',
      'acconsent',
      'consenso',
      'autorizz',
      'termini',
      'informativa',
      'trattamento',
      'privacy',
      'ricevere',
      'ho letto',
    ],
  },
};
