import type { Words } from './words';

export const tr: Words = {
  status: {
    cancelled: 'iptal',
    returned: 'iade*|geri ödeme*|geri ödendi|değişim tamamlandı',
    notShipped:
      'kargoya verilmedi|gönderilmedi|ödeme bekleniyor|ödeme bekliyor|sipariş alındı|' +
      'siparişiniz alındı|kargoya verilecek|gönderilecek|ödeme beklemede|ödemenin|ödeme yöntem*|' +
      '=hazırlanıyor|kargoya hazırlanıyor|gönderim için hazırlanıyor',
    undelivered: 'teslim edilemedi|teslim edilecek|teslim edilmedi',
    delivered: 'teslim edildi|teslim alındı|teslim edilmiştir',
    shipped:
      'kargoya verildi|kargolandı|gönderildi|yolda|dağıtımda|dağıtıma çıktı|teslimat|tahmini|varış|' +
      'varıyor|ulaşacak|geliyor|gelecek|varacak|gecik*|teslim alınmaya|edilmesi bekleniyor',
  },
  unsettled:
    'kısmen|kısmi|iade iptal*|iade talebi iptal*|iadeniz iptal*|iptal talebi*|iptal isteği*|' +
    'iptal ediliyor|iptal edilemez|iptal edilemedi|iptal edilmedi|iptal edilebilir|bazı ürünler',
  soldBy: 'satıcı|satan|satış yapan|satıcısı',
  returnLine: 'iade*|iadesi',
  subscription: 'otomatik teslim*|abone ol ve tasarruf et|düzenli teslimat',
  money: {
    subtotal: 'ürün ara toplamı|ürünler ara toplamı|ürün(ler) ara toplamı|=ürünler',
    grandTotal: 'genel toplam|sipariş toplamı|toplam tutar',
    refund: 'iade*|geri ödeme*',
    points: 'puan*',
    giftCard: 'hediye kart*|hediye çeki',
    shipping: 'kargo|teslimat|gönderim|gönderi',
    sum: 'vergi öncesi toplam|kdv hariç|ara toplam|=toplam',
    tax: 'kdv|vergi*',
    fee: 'depozito|hediye paketi|gümrük|ücret|ücreti',
    discount: 'promosyon*|indirim*|kupon*|tasarruf|kampanya*',
  },
};
