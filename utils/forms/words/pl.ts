import type { LanguageWords } from './types';

export const pl: LanguageWords = {
  message: {
    is: [
      'wiadomosc',
      'tresc',
      'pytanie',
      'komentarz',
      'opis',
      'napisz',
      'wpisz (?:tu|cos|wiado)',
      'uwagi',
      'w czym mozemy',
    ],
    not: ['temat', 'skad (?:o|pan)', 'szukaj', 'recenzj'],
  },
  subject: { is: ['temat', 'tytul'] },
  topic: {
    is: [
      'temat',
      'powod',
      'kategoria',
      'rodzaj',
      'typ zgloszenia',
      'czego dotyczy',
      'w czym mozemy',
      'problem',
      'dzial!',
      'sprawa',
    ],
    not: ['kraj'],
  },
  'order-item': {
    is: ['ktor[aey]\\w* (?:produkt|zamowieni|artykul)', 'produkt', 'zamowieni', 'artykul'],
    not: ['numer', 'nr!'],
  },
  'order-number': { is: ['(?:numer|nr) (?:zamowienia|rezerwacji|transakcji)', 'zamowieni'], not: ['data'] },
  'email-copy': { is: ['kopi', 'zapis czatu', 'zapis rozmowy'] },
  name: { is: ['imie', 'nazwisko'], not: ['firm', 'uzytkownik'] },
  email: { is: ['e ?mail', 'adres e', 'poczta elektron'], not: ['kopi'] },
  phone: { is: ['telefon', 'komork', 'tel!', 'numer tel'] },
  password: { is: ['haslo'] },
  payment: { is: ['numer karty', 'karta', 'data waznosci', 'numer konta'] },
  captcha: { is: ['znaki', 'nie jestem robotem', 'przepisz', 'kod (?:weryfik|z obraz|bezpiecz)', 'ile to'] },
  honeypot: { is: ['nie wypelniaj', 'pozostaw (?:to pole )?puste', 'zostaw (?:to pole )?puste'] },
  search: { is: ['szukaj', 'wyszuk'] },
  address: {
    is: ['adres!', 'ulica', 'kod pocztowy', 'miasto', 'miejscowosc', 'kraj', 'wojewodztwo'],
    not: ['e ?mail'],
  },
  consent: {
    is: ['zgod', 'akceptuj', 'regulamin', 'polityk', 'wyrazam', 'prywatnosci', 'rodo!', 'newsletter'],
  },
};
