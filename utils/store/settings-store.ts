import { browser } from 'wxt/browser';
import type { Threshold } from '../domain/drop';
import { type Settings, toSettings, watchingOf } from '../settings';
import { settingsKey } from './keys';

/** The shopper's settings, defaults where nothing was chosen. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(settingsKey);
  return toSettings(stored[settingsKey]);
}

/** From which difference on the shopper wants to hear of a drop. */
export async function readThreshold(): Promise<Threshold> {
  return watchingOf(await readSettings()).threshold;
}

/** Changes some settings and keeps the others. */
export async function changeSettings(
  change: { [Key in keyof Settings]?: Settings[Key] | undefined },
): Promise<Settings> {
  const settings = toSettings({ ...(await readSettings()), ...change });
  await browser.storage.local.set({ [settingsKey]: settings });
  return settings;
}

/** Calls back with the settings at each change, until the returned function is called. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[settingsKey]) listener(toSettings(changes[settingsKey].newValue));
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
