import type { WallKind } from '../state.ts';
import { escapeHtml } from './html.ts';
import { layout, type View } from './layout.ts';
import { words } from './words.ts';

const bare = (title: string, body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

/** The sign-in page; its button signs the sample shopper in and goes on to the page that was asked for. */
export function signInPage(view: View): string {
  const back = view.url.searchParams.get('openid.return_to') ?? '/';
  const title = `Amazon ${words[view.at.language].signInTitle}`;
  return layout(
    view,
    title,
    `<h1>${escapeHtml(title)}</h1>
<form name="signIn" method="post" action="/ap/signin" class="panel">
<input type="hidden" name="return" value="${escapeHtml(back)}">
<label for="ap_email">E-mail</label><input type="email" id="ap_email" name="email">
<label for="ap_password">Password</label><input type="password" id="ap_password" name="password">
<p><input type="submit" id="signInSubmit" class="button strong" value="Sign in" data-sample-act="sign-in"></p></form>`,
  );
}

/** Status and page of a wall that stands in a page's own place; a sign-in wall redirects instead. */
export function wallPage(kind: Exclude<WallKind, 'sign-in'>): { status: number; html: string } {
  switch (kind) {
    case 'captcha':
      return {
        status: 200,
        html: bare(
          'Robot Check',
          `<h4>Type the characters you see in this image</h4>
<form method="get" action="/errors/validateCaptcha" name=""><input type="hidden" name="amzn" value="sample">
<img src="/captcha/sample.jpg" alt=""><input id="captchacharacters" name="field-keywords" type="text" autocomplete="off">
<button type="submit">Go on</button></form>`,
        ),
      };
    case 'continue-shopping':
      return {
        status: 200,
        html: bare(
          'Amazon.com',
          `<h4>Click the button below to continue shopping</h4>
<form method="get" action="/errors/validateCaptcha" name=""><input type="hidden" name="amzn" value="sample">
<input type="hidden" name="field-keywords" value="SAMPLE"><button type="submit">Continue shopping</button></form>`,
        ),
      };
    case 'challenge':
      return {
        status: 202,
        html: `<!doctype html><html><head><meta charset="utf-8"><title></title>
<script>window.awsWafCookieDomainList = []; window.gokuProps = { key: 'sample', iv: 'sample', context: 'sample' };</script>
<script src="https://sample.token.awswaf.com/sample/challenge.js"></script></head>
<body><div id="challenge-container"></div><noscript><h1>Please turn on JavaScript to go on.</h1></noscript></body></html>`,
      };
    case 'error':
      return {
        status: 503,
        html: bare(
          'Sorry! Something went wrong!',
          `<a href="/"><img src="/images/error/logo.png" alt="Amazon"></a>
<a href="/dogsofamazon"><img id="d" src="/images/error/dog.jpg" alt="Sorry! Something went wrong on our side."></a>`,
        ),
      };
  }
}
