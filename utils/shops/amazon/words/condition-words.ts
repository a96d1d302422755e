/*
 * How a condition is worded, over all languages of the marketplaces (facts 4.3), written as in `Words`. Apart from the
 * other words, because product pages need them too.
 */

/** Stands before a condition. */
export const labelWords =
  'condition|zustand|état|estado|condición|condizione|condizioni|staat|conditie|stan|condição|' +
  'skick|durum|durumu|stand|tilstand|stav|コンディション|状態|状况|成色|商品状况|狀況|使用狀況|상태|상품 상태|الحالة|حالة|' +
  'حالة المنتج|מצב|स्थिति|कंडीशन|अवस्था|অবস্থা|কন্ডিশন|स्थिती|நிலை|நிலைமை|పరిస్థితి|స్థితి|' +
  'ಸ್ಥಿತಿ|അവസ്ഥ|കണ്ടീഷൻ';

/** New: such a word alone, behind the label; "like new" is none. */
export const newWords =
  'new|brand new|new item|factory new|new with tags|neu|neuware|neuf|neuve|nouveau|nouvelle|nuevo|nueva|artículo nuevo|nuovo|nuova|nieuw|nowy|nowe|nowa|nowy produkt|novo|nova|produto novo|' +
  'ny|nytt|ny skick|yeni|yeni ürün|nyt|nové|nový|nová|新品|新品未開封|全新|全新品|새것|신규|새 상품|새상품|새제품|신품|جديد|جديدة|חדש|नया|नई|' +
  'नए|নতুন|नवीन|नवा|புதியது|புதிய|కొత్తది|కొత్త|ಹೊಸದು|ಹೊಸ|പുതിയത്|പുതിയ|പുതിയവ';

export const usedWords =
  'used|collectible|like new|very good|=good|=acceptable|open box|gebraucht*|sammlerstück|' +
  'wie neu|=sehr gut|=gut|=akzeptabel|occasion|comme neuf|=très bon|=bon|usado|usada|' +
  'segunda mano|2ª mano|coleccionable|como nuevo|=muy bueno|=bueno|=aceptable|usato|usata|' +
  'da collezione|come nuovo|=ottime condizioni|=buone condizioni|=condizioni accettabili|' +
  'gebruikt|tweedehands|zo goed als nieuw|als nieuw|=zeer goed|=goed|używan*|kolekcjonersk*|' +
  'jak nowy|jak nowe|=bardzo dobry|=dobry|colecionável|como novo|=muito bom|=bom|begagnad*|' +
  'använd|som ny|=mycket bra|=bra|kullanılmış|ikinci el|yeni gibi|=çok iyi|=iyi|brugt|použit*|' +
  '中古|コレクター|ほぼ新品|=非常に良い|=良い|=可|二手|几乎全新|近全新|如新|중고|مستعمل*|משומש|इस्तेमाल किया*|पुराना|ব্যবহৃত|' +
  'ব্যবহার করা|वापरलेले|वापरलेला|वापरलेली|பயன்படுத்திய|பயன்படுத்தப்பட்ட*|ఉపయోగించిన*|ಬಳಸಿದ*|' +
  'ഉപയോഗിച്ച*';

/** The marks that end the titles of renewed products; words that elsewhere mean a new edition are not among them. */
export const renewedTitleWords =
  'renewed|amazon renewed|renewed premium|certified renewed|renewed excellent|refurbished|certified refurbished|' +
  'factory refurbished|manufacturer refurbished|refurbished premium|amazon refurbished|generalüberholt|zertifiziert generalüberholt|' +
  'zertifiziert und generalüberholt|generalüberholt premium|wiederaufbereitet|reconditionné|reconditionnée|reconditionné certifié|' +
  'reconditionné premium|certifié reconditionné|remis à neuf|reacondicionado|reacondicionada|reacondicionado certificado|' +
  'certificado reacondicionado|reacondicionado premium|ricondizionato|ricondizionata|ricondizionato certificato|' +
  'ricondizionato premium|rigenerato|rigenerata|gereviseerd|gecertificeerd gereviseerd|odnowiony|odnowiona|odnowione|' +
  'regenerowany|recondicionado|recondicionada|recondicionado certificado|renoverad|rekonditionerad|rekonditionerat|yenilenmiş|' +
  'sertifikalı yenilenmiş|renoveret|istandsat|repasovaný|repasovaná|repasované|renovovaný|整備済み品|整備済品|整備済み|再生品|' +
  'リファービッシュ|リファービッシュ品|amazon整備済み品|翻新|官方翻新|翻新机|认证翻新|整新品|리퍼|리퍼비시|리퍼브|리뉴드|مجدد|مجددة|منتج مجدد|מחודש|' +
  'नवीनीकृत|रिन्यूड|রিনিউড|রিনিউড পণ্য|नूतनीकृत|రిన్యూడ్|റിന്യൂഡ്|ರಿನ್ಯೂಡ್|ரினியூட்';

/** What translated pages put in their place, and others for a new edition. */
export const renewedAloneWords =
  'erneuert|renouvelé|renouvelée|renovado|renovada|rinnovato|rinnovata|vernieuwd|uppdaterad|নবায়নকৃত|পুনর্নবীকৃত';

/** The names of its programmes: no other product has them in its title. */
export const renewedProgrammeWords =
  'certified refurbished|certified renewed|amazon renewed|zertifiziert generalüberholt*|' +
  'zertifiziert und generalüberholt*|reconditionné certifié|reconditionnée certifiée|certifié reconditionné|' +
  'reacondicionado certificado|certificado reacondicionado|ricondizionato certificato|' +
  'gecertificeerd gereviseerd|recondicionado certificado|sertifikalı yenilenmiş|整備済み品|整備済品';

export const renewedWords =
  'renewed|refurbished|generalüberholt*|wiederaufbereitet*|erneuert|reconditionné*|renouvelé*|' +
  'reacondicionado*|renovado|ricondizionato|ricondizionata|rigenerato|gereviseerd|vernieuwd|' +
  'odnowion*|regenerowan*|recondicionado*|renoverad*|rekonditionerad*|uppdaterad|yenilenmiş|' +
  'renoveret|istandsat|repasován*|renovovan*|整備済み|再生品|リファービッシュ|翻新|=리퍼|리퍼비시|리퍼브|리뉴드|مجدد*|מחודש|नवीनीकृत|' +
  'रिन्यूड|পুনর্নবীকৃত|রিনিউড|नूतनीकृत|नूतनीकरण केले*|புதுப்பிக்க*|పునరుద్ధరించ*|రిన్యూడ్|' +
  'ನವೀಕರಿಸ*|പുതുക്കിയ*|റിന്യൂഡ്';
