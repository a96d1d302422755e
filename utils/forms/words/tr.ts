import type { LanguageWords } from './types';

export const tr: LanguageWords = {
  message: {
    is: [
      'mesaj',
      'iletiniz',
      'sorunuz',
      'soru!',
      'yorum',
      'acikla',
      'yazin',
      'talebiniz',
      'detay',
      'nasil yardimci',
    ],
    not: ['konu', 'bizi nereden', 'ara!', 'degerlendirme'],
  },
  subject: { is: ['konu', 'baslik'] },
  topic: {
    is: [
      'konu',
      'neden',
      'sebep',
      'kategori',
      'talep tur',
      'sorun',
      'nasil yardimci',
      'departman',
      'ne hakkinda',
      'turu!',
    ],
    not: ['ulke'],
  },
  'order-item': { is: ['hangi (?:urun|siparis)', 'urun', 'siparis'], not: ['numara', 'no!'] },
  'order-number': {
    is: ['siparis (?:numara|no|kodu|id)', 'rezervasyon (?:numara|no|kodu)', 'siparis'],
    not: ['tarih'],
  },
  'email-copy': { is: ['kopya', 'dokum'] },
  name: {
    is: ['ad!', 'adi!', 'adiniz', 'isim', 'ad soyad', 'soyad', 'isminiz'],
    not: ['sirket', 'kullanici', 'firma'],
  },
  email: { is: ['e ?posta', 'e ?mail', 'eposta', 'mail!'], not: ['kopya'] },
  phone: { is: ['telefon', 'cep!', 'gsm', 'tel!'] },
  password: { is: ['sifre', 'parola'] },
  payment: { is: ['kart numara', 'kredi karti', 'son kullanma', 'hediye karti', 'kart uzerindeki'] },
  captcha: { is: ['karakterleri', 'robot degilim', 'guvenlik kodu', 'dogrulama kodu'] },
  honeypot: { is: ['bos birak', 'doldurmayin'] },
  search: { is: ['ara!', 'arama', 'aranacak'] },
  address: {
    is: ['adres', 'sokak', 'posta kodu', 'sehir', 'ilce', 'ulke', 'mahalle'],
    not: ['e ?posta', 'e ?mail', 'mail'],
  },
  consent: { is: ['kabul ed', 'onayl', 'izin', 'kosul', 'gizlilik', 'kvkk', 'okudum', 'bulten', 'riza'] },
};
