import { describe, expect, it } from 'vitest';
import { classify } from '../../utils/forms/classify';
import { collect } from '../../utils/forms/collect';
import { judge } from '../../utils/forms/judge';
import { openPage } from '../forms/open-page';

/** Forms as the usual builders make them: what to write → the roles of their visible fields in page order. */
const shapes: Readonly<Record<string, { html: string; roles: string; fillable: boolean }>> = {
  'labels by for, names in brackets': {
    html: `<form><label for="a">Name</label><input id="a" name="contact[name]"><label for="b">Email</label><input id="b" name="contact[email]">
      <label for="c">Phone number</label><input id="c" name="contact[phone]"><label for="d">Comment</label><textarea id="d" name="contact[body]"></textarea><button>Send</button></form>`,
    roles: 'name email phone message',
    fillable: true,
  },
  'placeholders only, numbered names': {
    html: `<form><input placeholder="First name*" name="input_1"><input placeholder="Last name*" name="input_2"><input placeholder="Company" name="input_3">
      <input placeholder="Work e-mail*" name="input_4"><input placeholder="Job title" name="input_5"><textarea placeholder="How can we help?" name="input_6"></textarea></form>`,
    roles: 'name name other email other message',
    fillable: true,
  },
  'spans that wrap, asterisks, German': {
    html: `<form><p><label>Anrede<br><span><select name="anrede"><option>Frau</option><option>Herr</option></select></span></label></p>
      <p><label>Ihr Name (Pflichtfeld)<br><span><input name="your-name"></span></label></p><p><label>Firma<br><span><input name="firma"></span></label></p>
      <p><label>Ihre E-Mail-Adresse (Pflichtfeld)<br><span><input type="email" name="your-email"></span></label></p>
      <p><label>Betreff<br><span><input name="your-subject"></span></label></p><p><label>Bestellnummer<br><span><input name="bnr"></span></label></p>
      <p><label>Ihre Nachricht<br><span><textarea name="your-message"></textarea></span></label></p>
      <p><label><input type="checkbox" name="acceptance"> Ich habe die Datenschutzerklärung gelesen und stimme zu.</label></p></form>`,
    roles: 'other name other email subject order-number message consent',
    fillable: true,
  },
  'table cells, French': {
    html: `<form><table><tr><td>Nom :</td><td><input name="f1"></td></tr><tr><td>Prénom :</td><td><input name="f2"></td></tr>
      <tr><td>Adresse e-mail :</td><td><input name="f3"></td></tr><tr><td>Téléphone :</td><td><input name="f4"></td></tr>
      <tr><td>N° de commande :</td><td><input name="f5"></td></tr><tr><td>Objet de votre demande :</td><td><select name="f6"><option value="">Choisissez</option><option>Livraison</option><option>Retour</option></select></td></tr>
      <tr><td>Votre message :</td><td><textarea name="f7"></textarea></td></tr><tr><td>Code de sécurité : recopiez les caractères affichés</td><td><input name="f8"></td></tr></table></form>`,
    roles: 'name name email phone order-number topic message captcha',
    fillable: true,
  },
  'help desk request': {
    html: `<form><label for="t">Please choose a request type below</label><select id="t" name="ticket_form_id"><option value="">-</option><option>Orders</option><option>Returns</option></select>
      <label for="e">Your email address</label><input id="e" name="request[anonymous_requester_email]"><label for="s">Subject</label><input id="s" name="request[subject]">
      <label for="d">Description</label><textarea id="d" name="request[description]"></textarea><label for="o">Order #</label><input id="o" name="request[custom_fields][11]">
      <label for="f">Attachments</label><input type="file" id="f"></form>`,
    roles: 'topic email subject message order-number other',
    fillable: true,
  },
  'sender with address': {
    html: `<form><label>Full name<input name="n"></label><label>Street address<input name="a1"></label><label>City<input name="c"></label><label>State<select name="s"><option>Ohio</option><option>Texas</option></select></label>
      <label>ZIP code<input name="z"></label><label>Email address<input name="e"></label><label>Best time to call<select name="b"><option>Morning</option><option>Evening</option></select></label>
      <label>Questions or comments<textarea name="q"></textarea></label><label>What is 4 + 7?<input name="m"></label></form>`,
    roles: 'name address address address address email other message captcha',
    fillable: true,
  },
  'newsletter beside a contact form': {
    html: `<form id="n"><input type="email" placeholder="Your email"><label><input type="checkbox"> Yes, subscribe me</label><button>OK</button></form>
      <form id="c"><h3>Name</h3><input><h3>E-mail</h3><input><h3>Message</h3><textarea></textarea></form>`,
    roles: 'email consent name email message',
    fillable: true,
  },
  'Japanese definition list': {
    html: `<form><dl><dt>お名前 <em>必須</em></dt><dd><input name="q1"></dd><dt>フリガナ</dt><dd><input name="q2"></dd><dt>メールアドレス</dt><dd><input name="q3"></dd>
      <dt>電話番号</dt><dd><input name="q4"></dd><dt>お問い合わせ種別</dt><dd><select name="q5"><option value="">選択してください</option><option>ご注文について</option><option>その他</option></select></dd>
      <dt>注文番号</dt><dd><input name="q6"></dd><dt>お問い合わせ内容</dt><dd><textarea name="q7"></textarea></dd></dl><label><input type="checkbox" name="q8">個人情報の取り扱いに同意する</label></form>`,
    roles: 'name name email phone topic order-number message consent',
    fillable: true,
  },
  'Hebrew with aria labels': {
    html: `<form dir="rtl"><input aria-label="שם מלא"><input aria-label="כתובת אימייל"><input aria-label="טלפון"><select aria-label="נושא הפנייה"><option>הזמנה</option><option>אחר</option></select><textarea aria-label="תוכן ההודעה"></textarea></form>`,
    roles: 'name email phone topic message',
    fillable: true,
  },
  'Spanish with radio reasons': {
    html: `<form><fieldset><legend>Motivo de la consulta</legend><label><input type="radio" name="m" value="1"> Pedido</label><label><input type="radio" name="m" value="2"> Otro</label></fieldset>
      <label>Nombre y apellidos<input name="n"></label><label>Correo electrónico<input name="e"></label><label>Número de pedido<input name="p"></label><label>Mensaje<textarea name="t"></textarea></label>
      <label><input type="checkbox" name="l"> He leído y acepto la política de privacidad</label></form>`,
    roles: 'topic name email order-number message consent',
    fillable: true,
  },
  'registration with a word about yourself': {
    html: `<form><label>User name<input name="user"></label><label>E-mail<input name="mail"></label><label>Password<input type="password"></label><label>About you<textarea name="bio"></textarea></label></form>`,
    roles: 'other email password other',
    fillable: false,
  },
  'checkout of a parcel': {
    html: `<form><label>Recipient name<input name="n"></label><label>Address line 1<input name="a"></label><label>Town<input name="t"></label><label>Postcode<input name="p"></label><label>Note for the carrier<textarea name="x"></textarea></label></form>`,
    roles: 'name address address address message',
    fillable: false,
  },
  'product review': {
    html: `<form><label>Headline<input name="h"></label><label>Write your review<textarea name="r"></textarea></label></form>`,
    roles: 'subject other',
    fillable: false,
  },
  'search page': {
    html: `<form action="/find"><label>Search<input name="q"></label><label>Category<select name="c"><option>All</option><option>Books</option></select></label></form>`,
    roles: 'search topic',
    fillable: false,
  },
  'labels behind their fields': {
    html: `<form><div><input name="a1" placeholder=" "><span>Nome e cognome</span></div><div><input name="a2" placeholder=" "><span>Indirizzo e-mail</span></div>
      <div><input name="a3" placeholder=" "><span>Numero d'ordine</span></div><div><textarea name="a4" placeholder=" "></textarea><span>Messaggio</span></div>
      <label><input type="checkbox" name="a5"> Acconsento al trattamento dei dati personali</label></form>`,
    roles: 'name email order-number message consent',
    fillable: true,
  },
  'Dutch with remarks between': {
    html: `<form><div><span>Voornaam</span> <em>verplicht</em><input name="v"></div><div><span>Achternaam</span> <em>verplicht</em><input name="a"></div><div><span>E-mailadres</span> <em>verplicht</em><input name="e"></div>
      <div><span>Telefoonnummer</span> <em>optional</em><input name="t"></div><div><span>Bestelnummer</span><input name="b"></div><div><span>Onderwerp</span><select name="o"><option>Kies</option><option>Mijn bestelling</option><option>Anders</option></select></div>
      <div><span>Uw vraag</span><textarea name="q"></textarea></div></form>`,
    roles: 'name name email phone order-number topic message',
    fillable: true,
  },
  'Polish with a trap out of reach': {
    html: `<form><label for="i">Imię i nazwisko</label><input id="i"><label for="m">Adres e-mail</label><input id="m"><input name="your-site" tabindex="-1" autocomplete="off"><label for="z">Numer zamówienia</label><input id="z">
      <label for="w">Treść wiadomości</label><textarea id="w"></textarea><label><input type="checkbox"> Wyrażam zgodę na przetwarzanie danych</label></form>`,
    roles: 'name email honeypot order-number message consent',
    fillable: true,
  },
  'Portuguese, Brazil': {
    html: `<form><input placeholder="Nome completo"><input placeholder="E-mail"><input placeholder="Celular com DDD"><input placeholder="Número do pedido"><select><option>Selecione o assunto</option><option>Entrega</option><option>Pagamento</option></select><textarea placeholder="Escreva sua mensagem"></textarea></form>`,
    roles: 'name email phone order-number topic message',
    fillable: true,
  },
  'Swedish and Danish': {
    html: `<form><label>Förnamn <input></label><label>Efternavn <input></label><label>E-post <input></label><label>Telefon <input></label><label>Ordrenummer <input></label><label>Ämne <input></label><label>Skriv din besked her <textarea></textarea></label></form>`,
    roles: 'name name email phone order-number subject message',
    fillable: true,
  },
  Korean: {
    html: `<form><p>이름</p><input><p>이메일</p><input><p>휴대전화</p><input><p>문의 유형</p><select><option>주문</option><option>기타</option></select><p>주문번호</p><input><p>제목</p><input><p>문의 내용</p><textarea></textarea><label><input type="checkbox"> 개인정보 수집에 동의합니다</label></form>`,
    roles: 'name email phone topic order-number subject message consent',
    fillable: true,
  },
  'Chinese and Hindi': {
    html: `<form><label>姓名<input></label><label>电子邮件<input></label><label>手机<input></label><label>订单号<input></label><label>主题<input></label><label>验证码<input></label><label>संदेश<textarea></textarea></label></form>`,
    roles: 'name email phone order-number subject captcha message',
    fillable: true,
  },
  'Czech and Turkish': {
    html: `<form><label>Jméno<input></label><label>Soyadınız<input></label><label>E-posta adresiniz<input></label><label>Číslo objednávky<input></label><label>Konu<input></label><label>Mesajınız<textarea></textarea></label></form>`,
    roles: 'name name email order-number subject message',
    fillable: true,
  },
  'two text areas, one asks where from': {
    html: `<form><label>Your e-mail<input></label><label>How did you hear about us?<textarea name="ref"></textarea></label><label>Message<textarea name="m"></textarea></label></form>`,
    roles: 'email other message',
    fillable: true,
  },
  'ways to be reached and other lists': {
    html: `<form><label>Name<input></label><label>Preferred contact method<select><option>Phone</option><option>Email</option></select></label><label>Country<select><option>Austria</option></select></label>
      <label>Department<select><option>Sales</option><option>Support</option></select></label><label>Nearest store<select><option>Leeds</option></select></label><label>Website<input type="url"></label><label>Comments or questions<textarea></textarea></label></form>`,
    roles: 'name other address topic other other message',
    fillable: true,
  },
  'a form in a dialog that is not open yet': {
    html: `<div aria-hidden="true" style="opacity: 0; position: absolute; left: -9999px"><form><label>Name<input></label><label>Company<input name="company"></label><label>Website<input name="website"></label><label>Message<textarea></textarea></label></form></div>`,
    roles: 'name other other message',
    fillable: true,
  },
  'a chat line': {
    html: `<div role="log">Hello</div><input type="text" placeholder="Write a message..." aria-label="Message"><button>Send</button>`,
    roles: 'message',
    fillable: true,
  },
  'shop checkout with notes': {
    html: `<form><label>First name<input></label><label>Street address<input></label><label>Town / City<input></label><label>Postcode<input></label><label>Email address<input></label><label>Order notes (optional)<textarea placeholder="Notes about your order, e.g. for delivery"></textarea></label></form>`,
    roles: 'name address address address email message',
    fillable: false,
  },
  'a code for the parcel counter': {
    html: `<form><label>One-time code<input autocomplete="one-time-code"></label><button>Continue</button></form>`,
    roles: 'password',
    fillable: false,
  },
  'simple sum and security code': {
    html: `<form><label>Your name<input></label><label>Message<textarea></textarea></label><label>Please solve: 7 - 3 =<input></label><label>Security code<input></label><div class="form-captcha"><input name="x1"></div></form>`,
    roles: 'name message captcha captcha captcha',
    fillable: true,
  },
};

describe('forms of other shapes', () => {
  for (const [name, { html, roles, fillable }] of Object.entries(shapes)) {
    it(name, async () => {
      const page = await openPage(html, { scripts: false });
      const fields = classify(collect(page.document));
      expect(fields.map(({ role }) => role).join(' ')).toBe(roles);
      expect(judge(fields).message !== null).toBe(fillable);
      page.close();
    });
  }
});
