import type { Rolldown } from 'vite';
import { startsOf } from './parts';

/** Whether a module, or one that needs it, is asked for when it is needed only. */
function isLate(module: string, graph: Rolldown.ChunkingContext): boolean {
  const seen = new Set([module]);
  for (const id of seen) {
    const info = graph.getModuleInfo(id);
    if (info && info.dynamicImporters.length > 0) return true;
    for (const importer of info?.importers ?? []) seen.add(importer);
  }
  return false;
}

/** English is in the scripts, because what is shown at once cannot wait for a language; what is shown later can. */
const isEnglish = (module: string) => /utils\/i18n\/en\//.test(module);

/**
 * The file of what several pages or the background share, and the popup does not wait for: what is needed together
 * stands together, since each file costs its own time and bytes.
 * @returns null: where the bundler thinks best.
 */
function fileOf(
  module: string,
  graph: Rolldown.ChunkingContext,
): 'store' | 'reading' | 'pages' | 'en' | null {
  const starts = startsOf(module, graph);
  if (starts.has('popup')) return null;
  if (isEnglish(module)) return 'en';
  if (!starts.has('background')) return starts.has('dashboard') && starts.has('welcome') ? 'pages' : null;
  // A page that parses and reads has no use for the store.
  if (starts.has('offscreen')) return 'reading';
  return starts.size > 1 || isLate(module, graph) ? 'store' : null;
}

/** Groups of lower priority than any of the popup's. */
export const sharedChunks: Rolldown.CodeSplittingGroup[] = [{ debugName: 'shared', name: fileOf }];

/** The texts of messages stand apart: most of the languages in them are never loaded. */
const isMessage = /utils\/drafts\/(?:kinds|languages)\//;

/** Where a file of several users goes, so that what languages add to the package can be told. */
export function fileNameOf({ name, facadeModuleId }: Rolldown.PreRenderedChunk): string {
  const folder = isMessage.test(facadeModuleId ?? '') ? 'messages' : name === 'en' ? 'languages' : 'chunks';
  return `${folder}/[name].js`;
}
