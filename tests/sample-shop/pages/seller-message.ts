import { sellers } from '../catalogue.ts';
import { escapeHtml } from './html.ts';
import { layout, type View } from './layout.ts';

/** The seller-message page: a card per item, then buttons for the reason, then the conversation with its text field. */
export function sellerMessagePage(view: View): string {
  const wanted = view.url.searchParams.get('recipientId') ?? view.url.searchParams.get('sellerID');
  const seller = Object.values(sellers).find((each) => each.id === wanted)?.name ?? 'the seller';
  const id = view.url.searchParams.get('orderId') ?? view.url.searchParams.get('orderID') ?? '';
  return layout(
    view,
    'Contact seller',
    `<h1>Message ${escapeHtml(seller)}</h1>
<div class="smartcs-conversation panel"><div class="smartcs-message">Which item of order ${escapeHtml(id)} is it about?</div></div>
<div class="smartcs-card-carousel cards" id="cards"><div class="card"><b>Item of this order</b><a href="#card" data-sample-act="choose"><div class="card-footer">Select</div></a></div></div>
<ul class="smartcs-buttons panel" id="reasons" hidden>
<li class="smartcs-buttons-button"><button type="button" class="button" data-sample-act="choose">Return policy</button></li>
<li class="smartcs-buttons-button"><button type="button" class="button" data-sample-act="choose">Other</button></li></ul>
<div class="panel" id="composer" hidden></div>
<script>
document.querySelector('#cards a').addEventListener('click', (event) => {
  event.preventDefault();
  document.getElementById('reasons').hidden = false;
});
document.getElementById('reasons').addEventListener('click', (event) => {
  if (event.target.matches('button')) setTimeout(compose, 300);
});
function compose() {
  const place = document.getElementById('composer');
  place.hidden = false;
  if (place.firstElementChild) return;
  place.innerHTML = '<textarea class="textarea-input" rows="8" maxlength="4000" placeholder="Type your message here (4,000 characters at most)"></textarea>' +
    '<input type="file" class="attachment-input" aria-label="Attachment">' +
    '<div class="right-group"><span role="button" tabindex="0" class="button strong" data-sample-act="send">Send message</span></div>';
  place.querySelector('.right-group > span').addEventListener('click', () => {
    const field = place.querySelector('textarea');
    if (!field.value) return;
    const line = document.createElement('div');
    line.className = 'smartcs-message';
    line.textContent = field.value;
    document.querySelector('.smartcs-conversation').append(line);
    field.value = '';
  });
}
</script>`,
  );
}
