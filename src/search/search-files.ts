import { createIndex, type IndexFile } from 'pagefind';
import { site } from '../site.ts';
import { customRecord } from './custom-record.ts';
import type { SearchRecord } from './search-record.ts';

/** What the search page needs; Pagefind would lay its own pages and their styles beside. */
const needed =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..+\.pagefind|.*\.pf_(?:meta|index|filter|fragment))$/;

/** More results than this share files, so that a large site is not tens of thousands of them. */
const mostFragments = 1_000;

/**
 * The files by which a reader's browser searches some records, in folders under the one they are served from. Pagefind
 * counts records in the order in which they come, so equal records make equal files.
 * @throws Error when Pagefind refuses a record.
 */
export async function searchFiles(records: readonly SearchRecord[]): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: site.language, maxFragments: mostFragments });
  if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join(' ')}`);
  try {
    for (const record of records) {
      const added = await index.addCustomRecord(customRecord(record));
      if (added.errors.length > 0)
        throw new Error(`Pagefind refused ${record.path}: ${added.errors.join(' ')}`);
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(`Pagefind made no files: ${made.errors.join(' ')}`);
    return made.files.filter(({ path }) => needed.test(path));
  } finally {
    await index.deleteIndex();
  }
}
