import type { Language } from '../../../utils/drafts';

/** Words that no template may use, and a sentence of the sort they are there to catch. */
export interface FalseClaims {
  /** Claims of a policy or a right. */
  readonly policy: RegExp;
  /** Also the word for a warranty, which one kind of message asks about. */
  readonly guarantee: RegExp;
  readonly threat: RegExp;
  /** Defects and delays, which only messages about them may name. */
  readonly defect: RegExp;
  readonly examples: readonly [policy: string, guarantee: string, threat: string, defect: string];
}

export const falseClaims: Readonly<Record<Language, FalseClaims>> = {
  en: {
    policy: /polic(?:y|ies)|price.?match|price protection|entitled|by law|legal|oblige|\bmust\b/iu,
    guarantee: /guarantee|warrant/iu,
    threat: /lawyer|court|\bsue|complain|negative|chargeback|otherwise|unless|demand|insist|report you/iu,
    defect: /damag|broken|defect|fault|\blate\b|delay|does not work/iu,
    examples: ['Your price match policy', 'your price guarantee', 'or I will complain', 'it came late'],
  },
  de: {
    policy: /richtlinie|preisschutz|bestpreis|anspruch|berechtigt|gesetz|rechtlich|verpflicht|zusteh/iu,
    guarantee: /garantie|gewährleistung/iu,
    threat: /anwalt|gericht|klage|beschwer|negative|rückbuch|andernfalls|sonst|forder|verlang|bestehe/iu,
    defect: /beschädigt|defekt|kaputt|mangel|verspät|verzöger|zu spät/iu,
    examples: ['Ich habe Anspruch darauf', 'Ihre Preisgarantie', 'sonst beschwere ich mich', 'kam zu spät'],
  },
  fr: {
    policy: /politique|droit|alignement|protection des prix|légal|obligé|obligation|la loi/iu,
    guarantee: /garanti/iu,
    threat: /avocat|tribunal|plainte|réclam|négatif|sinon|exige|mise en demeure|litige/iu,
    defect: /endommag|cassé|défect|défaut|retard/iu,
    examples: ['j’ai droit à', 'votre garantie de prix', 'sinon je porte plainte', 'arrivé en retard'],
  },
  es: {
    policy: /política|derecho|igualación|protección de precio|legal|obliga|la ley/iu,
    guarantee: /garant/iu,
    threat: /abogado|tribunal|denuncia|reclam|negativ|de lo contrario|si no |exijo|disputa/iu,
    defect: /dañad|roto|defect|retras|tarde/iu,
    examples: ['su política de precios', 'su garantía', 'de lo contrario denunciaré', 'llegó tarde'],
  },
  it: {
    policy: /politica|diritto|protezione del prezzo|legge|legal|obblig/iu,
    guarantee: /garan/iu,
    threat: /avvocat|tribunale|denunc|reclam|negativ|altrimenti|esigo|pretendo|contestazione/iu,
    defect: /danneggiat|rott[oa]|difett|ritardo|in ritardo/iu,
    examples: ['ho diritto a', 'la vostra garanzia', 'altrimenti farò reclamo', 'è in ritardo'],
  },
  nl: {
    policy: /beleid|recht op|prijsbescherming|wettelijk|de wet|verplicht/iu,
    guarantee: /garantie/iu,
    threat: /advocaat|rechter|rechtbank|klacht|negatiev|anders\b|eis\b|geschil/iu,
    defect: /beschadigd|kapot|defect|gebrek|vertrag|te laat/iu,
    examples: ['uw beleid', 'uw prijsgarantie', 'anders dien ik een klacht in', 'het kwam te laat'],
  },
  pl: {
    policy: /polityk|regulamin|uprawni|prawo|ustaw|przysługuje|obowiąz|ochrona ceny/iu,
    guarantee: /gwaranc/iu,
    threat: /adwokat|prawnik|sąd|skarg|reklamac|negatywn|inaczej|w przeciwnym|żądam|domagam/iu,
    defect: /uszkodz|zepsut|wadliw|wad[ęy]|opóźni|spóźni/iu,
    examples: ['mam prawo do zwrotu', 'Państwa gwarancja', 'inaczej złożę skargę', 'jest opóźnione'],
  },
  sv: {
    policy: /policy|rätt till|prisskydd|lagen|lagligt|skyldig/iu,
    guarantee: /garanti/iu,
    threat: /advokat|domstol|klaga|anmäl|negativ|annars|kräver|tvist/iu,
    defect: /skadad|trasig|defekt|fel på|försen|för sent/iu,
    examples: ['enligt er policy', 'er prisgaranti', 'annars klagar jag', 'den är försenad'],
  },
  tr: {
    policy: /politika|hakkım var|yasal|kanun|zorunda|fiyat koruma/iu,
    guarantee: /garanti/iu,
    threat: /avukat|mahkeme|şikayet|şikâyet|olumsuz|aksi|talep ediyorum|itiraz/iu,
    defect: /hasar|kırık|kusur|bozuk|gecik|geç geldi/iu,
    examples: ['politikanız gereği', 'fiyat garantiniz', 'aksi hâlde şikâyet ederim', 'geç geldi'],
  },
  'pt-BR': {
    policy: /política|direito|proteção de preço|legal|\blei\b|obriga/iu,
    guarantee: /garant/iu,
    threat: /advogado|justiça|procon|reclam|negativ|caso contrário|exijo|senão|disputa/iu,
    defect: /danificad|quebrad|defeit|atras/iu,
    examples: ['tenho direito a', 'sua garantia de preço', 'senão vou reclamar', 'está atrasado'],
  },
  ja: {
    policy: /ポリシー|規約|規定|権利|義務|法律|価格保護/u,
    guarantee: /保証/u,
    threat: /弁護士|訴|苦情|クレーム|低評価|さもなければ|要求/u,
    defect: /破損|故障|不良|欠陥|壊れ|遅延|遅れ/u,
    examples: ['返金規定により', '価格保証', '苦情を申し立てます', '配送が遅れています'],
  },
  ar: {
    policy: /سياس|يحق لي|من حقي|ملزم|القانون|حماية السعر/u,
    guarantee: /ضمان/u,
    threat: /محام|محكمة|شكوى|سلبي|وإلا|أطالب/u,
    defect: /تالف|مكسور|معيب|عيب|تأخر|متأخر/u,
    examples: ['بحسب سياستكم', 'ضمان السعر', 'وإلا سأقدم شكوى', 'وصل متأخرًا'],
  },
  zh: {
    policy: /政策|有权|权利|规定|法律|保价|价格保护|价保/u,
    guarantee: /保修|保证|担保/u,
    threat: /律师|法院|投诉|差评|否则|要求|起诉|维权/u,
    defect: /损坏|破损|故障|质量问题|坏了|延误|迟/u,
    examples: ['根据价保政策', '价格保证', '否则我会投诉', '送迟了'],
  },
  'zh-TW': {
    policy: /政策|有權|權利|規定|法律|保價|價格保護/u,
    guarantee: /保固|保證|擔保/u,
    threat: /律師|法院|投訴|客訴|負評|否則|要求|起訴/u,
    defect: /損壞|破損|故障|瑕疵|壞了|延誤|遲/u,
    examples: ['根據貴公司政策', '價格保證', '否則我會投訴', '送遲了'],
  },
  bg: {
    policy: /политика|право|закон|длъжн|задължен/iu,
    guarantee: /гаранц/iu,
    threat: /адвокат|съд|жалба|оплак|отрицател|в противен|настоявам|изисквам/iu,
    defect: /повреден|счупен|дефект|закъсн|забав/iu,
    examples: ['имам право на', 'Вашата гаранция', 'в противен случай', 'пристигна със закъснение'],
  },
  cs: {
    policy: /zásad|nárok|právo|zákon|povinn|ochrana ceny/iu,
    guarantee: /záruk|garan/iu,
    threat: /advokát|právník|soud|stížnost|negativn|jinak|požaduji|vyžaduji|trvám/iu,
    defect: /poškozen|rozbit|vad[auyn]|závad|zpožd|pozdě/iu,
    examples: ['mám nárok na', 'vaše záruka ceny', 'jinak podám stížnost', 'dorazilo pozdě'],
  },
  hy: {
    policy: /քաղաքական|իրավունք|օրենք|պարտավոր/iu,
    guarantee: /երաշխիք/iu,
    threat: /փաստաբան|դատարան|բողոք|բացասական|հակառակ դեպքում|պահանջում եմ/iu,
    defect: /վնասված|կոտրված|թերություն|ուշաց/iu,
    examples: ['իրավունք ունեմ', 'գնի երաշխիք', 'հակառակ դեպքում կբողոքեմ', 'ուշացել է'],
  },
};
