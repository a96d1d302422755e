import type { ExtensionGlobals, Session } from '../../browsers/launch.ts';

/** What Chromium's own page about its extensions can do, the part that is used here. */
interface DeveloperGlobals {
  readonly chrome: {
    readonly developerPrivate: {
      updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
    };
  };
}

/** Sets "This can read and change site data" as the shopper does on Chromium's page about extensions. */
async function setSiteAccess(session: Session, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const page = await session.open('chrome://extensions');
  await page.evaluate(
    (change) =>
      (globalThis as unknown as DeveloperGlobals).chrome.developerPrivate.updateExtensionConfiguration(
        change,
      ),
    { extensionId: new URL(session.extensionRoot).host, hostAccess },
  );
  await page.close();
}

/** Takes access to a marketplace back: "on click" in Chromium, the switch of that site in Firefox. */
export async function withhold(session: Session, marketplace: string): Promise<void> {
  if (session.browser === 'chromium') return setSiteAccess(session, 'ON_CLICK');
  await session.evaluateInExtension(
    (origins) => (globalThis as unknown as ExtensionGlobals).chrome.permissions.remove({ origins }),
    [`https://${marketplace}/*`],
  );
}

/** Gives Chromium's access back; its question after a click on our own button no driver can answer. */
export const giveBack = (session: Session) => setSiteAccess(session, 'ON_ALL_SITES');
