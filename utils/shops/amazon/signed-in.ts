/** The account entry of the page's navigation, desktop before mobile, newest first. */
const accountIds = ['nav-link-accountList', 'nav-link-yourAccount', 'nav-logobar-greeting'];

/**
 * Whether the page's navigation shows a signed-in shopper. Greetings differ per language, so the account entry's link
 * decides: it leads to the account, or to the sign-in.
 * @returns null when the page has no such navigation or it says nothing.
 */
export function readSignedIn(document: Document): boolean | null {
  if (document.getElementById('nav-item-signout')) return true;
  for (const id of accountIds) {
    const entry = document.getElementById(id);
    const link = entry?.closest('a') ?? entry?.querySelector('a');
    const href = link?.getAttribute('href') ?? '';
    if (/\/ap\/signin|\/ax\/claim/.test(href)) return false;
    if (/\/gp\/(?:css\/homepage|your-account|aw\/ya)|\/your-account/.test(href)) return true;
  }
  return document.getElementById('navbar')?.querySelector('a[href*="/gp/flex/sign-out.html"]') ? true : null;
}
