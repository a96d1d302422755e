import { layout, type View } from './layout.ts';

/** The guided hub: topic cards, and below them the way to a chat in a new tab. */
export function contactHubPage(view: View): string {
  const chat = `/message-us?${new URLSearchParams({
    ref_: 'fs_hub_gateway_mu',
    muClientName: 'foresight',
    paradigm: 'foresightBotless',
    callflow: '00000000-0000-4000-8000-000000000000',
  })}`;
  const topics = ['A delivery, order or return', 'Memberships and subscriptions', 'Account and sign-in'];
  return layout(
    view,
    'Customer Service',
    `<h1>Hello. What can we help you with?</h1>
<p><input type="text" id="hubHelpSearchInput" name="keywords" placeholder="Search the help library" aria-label="Search the help library"></p>
<div class="cards">${topics.map((topic) => `<div class="card"><b>${topic}</b><p><a href="#topic" class="button" data-sample-act="choose">Choose</a></p></div>`).join('')}
<div class="card"><b>Something else</b><p><button type="button" class="button" data-sample-act="choose" id="something-else"
 onclick="document.getElementById('more').hidden=false">Choose</button></p></div></div>
<div id="more" hidden class="panel"><a class="button" target="_blank" data-sample-act="choose" id="need-help" href="${chat.replaceAll('&', '&amp;')}">I need help with something else</a></div>`,
  );
}

/**
 * The chat window. Its text field appears late: first a moment after the page, then only after one of the
 * offered choices was taken.
 */
export function chatPage(view: View): string {
  return layout(
    view,
    'Message Us',
    `<h1>Messaging Assistant</h1>
<div class="panel" id="conversation" role="log"><p>Hi, it's the sample shop's messaging assistant. What is it about?</p></div>
<div class="panel" id="choices" role="dialog" aria-label="Choose an item" hidden><b>Choose an item</b>
<button type="button" class="button" data-sample-act="choose">An item I ordered</button>
<button type="button" class="button" data-sample-act="choose">Something else</button></div>
<div class="panel" id="composer"></div>
<script>
setTimeout(() => { document.getElementById('choices').hidden = false; }, 400);
document.getElementById('choices').addEventListener('click', (event) => {
  if (!event.target.matches('button')) return;
  document.getElementById('choices').hidden = true;
  say('You: ' + event.target.textContent);
  setTimeout(compose, 600);
});
function say(text) {
  const line = document.createElement('p');
  line.className = 'message';
  line.textContent = text;
  document.getElementById('conversation').append(line);
}
function compose() {
  document.getElementById('composer').innerHTML = '<textarea rows="6" placeholder="Send a message" aria-label="Send a message"></textarea>' +
    '<button type="button" class="button strong" data-sample-act="send">Send</button>';
  const field = document.querySelector('#composer textarea');
  const send = () => { if (field.value) { say('You: ' + field.value); field.value = ''; } };
  document.querySelector('#composer button').addEventListener('click', send);
  field.addEventListener('keydown', (event) => { if (event.key === 'Enter' && !event.shiftKey) { event.preventDefault(); send(); } });
}
</script>`,
  );
}
