import { orderId } from '../state.ts';
import { escapeHtml } from './html.ts';
import { layout, type View } from './layout.ts';

const show =
  "document.getElementById(this.dataset.next).hidden=false;this.closest('.row').querySelector('.done').hidden=false";

/** The oldest generation: tick boxes of recent items, a topic, an e-mail form; each step is opened by the one before. */
export function contactFormPage(view: View): string {
  const recent = view.state.orders.filter((order) => order.kind === 'physical' && order.daysAgo <= 30);
  const items = recent.flatMap((order) =>
    order.lines.map((line) => {
      const title = view.state.product(line.asin)?.title[view.at.language] ?? line.asin;
      const id = orderId(order, view.at);
      return `<label><input type="checkbox" name="item" value="${id}:${line.asin}"> ${escapeHtml(title)} <small>(order ${id})</small></label>`;
    }),
  );
  return layout(
    view,
    'Contact Us',
    `<h1>Contact Us</h1>
<form name="contact" method="post" action="/hz/contact-us/email" id="contact-us-form">
<section class="panel row"><h3>1. Which item is it about?</h3>
${items.join('')}
<button type="button" class="button" data-sample-act="choose" data-next="step-2" onclick="${show}">Continue</button><span class="done" hidden>✓</span></section>
<section class="panel row" id="step-2" hidden><h3>2. Tell us more about your issue</h3>
<label for="SelIssue2">Select an issue</label><select id="SelIssue2" name="issue"><option value="">Select...</option><option value="shipping">Shipping or delivery issues</option><option value="price">Price or payment question</option><option value="other">More order issues</option></select>
<label for="SelIssue3">Select issue details</label><select id="SelIssue3" name="details"><option value="">Select...</option><option value="difference">Price of an item changed</option><option value="other">Other order issue</option></select>
<button type="button" class="button" data-sample-act="choose" data-next="step-3" onclick="${show}">E-mail</button><span class="done" hidden>✓</span></section>
<section class="panel" id="step-3" hidden><h3>3. Send us an e-mail</h3>
<label for="subject">Subject</label><input type="text" id="subject" name="subject" maxlength="120">
<label for="comments">Your message</label><textarea id="comments" name="comments" rows="9" maxlength="3000"></textarea>
<p><button type="submit" class="button strong" data-sample-act="send">Send e-mail</button></p></section></form>`,
  );
}

/** What stands after a person sent something. */
export function sentPage(view: View, what: string): string {
  return layout(view, 'Thank you', `<h1>Thank you</h1><p class="panel">${escapeHtml(what)}</p>`);
}
