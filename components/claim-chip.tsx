import { useStore } from '@nanostores/preact';
import type { ClaimState } from '../utils/domain/claim';
import { claimTexts } from '../utils/i18n/texts/entries';

/** The state of a request in one word. */
export function ClaimChip({ state }: { state: ClaimState }) {
  const t = useStore(claimTexts);
  return <span class="chip">{t[state]}</span>;
}
