import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { dashboardTexts } from '../../utils/i18n/texts/dashboard';
import { pageTexts } from '../../utils/i18n/texts/popup';
import type { CheckNowReply } from '../../utils/messages';
import { CheckNow } from '../check-now';
import { Mark } from '../mark';

/** The views of the dashboard that have a place in its navigation; each is the hash `#/name`. */
export const sections = [
  'purchases',
  'observations',
  'claims',
  'savings',
  'settings',
  'data',
  'health',
] as const;

export type Section = (typeof sections)[number];

interface FrameProps {
  /** Null for a view outside the navigation. */
  current: Section | null;
  /** True for a view that belongs to the section and is not its own page. */
  within?: boolean;
  onCheck: () => Promise<CheckNowReply>;
  children: ComponentChildren;
}

/** The dashboard around its views. */
export function Frame({ current, within = false, onCheck, children }: FrameProps) {
  const t = useStore(dashboardTexts);
  const { name } = useStore(pageTexts);
  return (
    <>
      <header class="frame">
        <p class="brand">
          <Mark size={24} /> {name}
        </p>
        <nav aria-label={t.sections}>
          <ul>
            {sections.map((section) => (
              <li key={section}>
                <a
                  class="tab"
                  href={`#/${section}`}
                  aria-current={section === current ? (within ? 'true' : 'page') : undefined}
                >
                  {t[section]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <CheckNow onCheck={onCheck} />
      </header>
      {/* Takes the focus when what had it went with its view. */}
      <main tabIndex={-1}>{children}</main>
    </>
  );
}
