import type { LanguageWords } from './types';

export const cs: LanguageWords = {
  message: {
    is: ['zprav', 'dotaz', 'komentar', 'popis', 'napiste', 'text zprav', 'vzkaz', 's cim'],
    not: ['predmet', 'hledat', 'recenz'],
  },
  subject: { is: ['predmet', 'tema!'] },
  topic: {
    is: ['predmet', 'tema', 'duvod', 'kategorie', 'typ dotazu', 'druh', 'problem', 's cim', 'oddeleni'],
    not: ['zeme'],
  },
  'order-item': {
    is: ['ktera (?:polozka|objednavka)', 'ktery (?:produkt|vyrobek)', 'polozk', 'objednavk', 'produkt'],
    not: ['cislo'],
  },
  'order-number': { is: ['cislo (?:objednavky|rezervace)', 'objednavk'], not: ['datum'] },
  'email-copy': { is: ['kopi', 'prepis'] },
  name: { is: ['jmeno', 'prijmeni'], not: ['firm', 'uzivatel'] },
  email: { is: ['e ?mail'], not: ['kopi'] },
  phone: { is: ['telefon', 'mobil', 'tel!'] },
  password: { is: ['heslo'] },
  payment: { is: ['cislo karty', 'platnost', 'darkov'] },
  captcha: { is: ['znaky', 'nejsem robot', 'opiste', 'overovaci kod', 'kolik je'] },
  honeypot: { is: ['nevyplnujte', 'nechte prazdne', 'ponechte prazdne'] },
  search: { is: ['hledat', 'vyhled'] },
  address: { is: ['adresa', 'ulice', 'psc!', 'mesto', 'zeme'], not: ['e ?mail'] },
  consent: { is: ['souhlas', 'podmink', 'ochran', 'gdpr', 'newsletter', 'odber'] },
};
