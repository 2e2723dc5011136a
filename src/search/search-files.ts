import { createIndex, type IndexFile } from 'pagefind';
import { site } from '../site.ts';
import { customRecord, searchedText } from './custom-record.ts';
import { indexLanguage } from './index-language.ts';
import { wordsOf } from './other-forms.ts';
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
  const language = indexLanguage(site.language);
  const words = wordsOf(records.map(searchedText).join(' '));
  const { index, errors } = await createIndex({ forceLanguage: language, maxFragments: mostFragments });
  if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join(' ')}`);
  try {
    for (const record of records) {
      const added = await index.addCustomRecord(customRecord(record, words, language));
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
