import { archiveMonthPath, archivePath, archiveYearPath, storyPath } from '../routes.ts';
import type { ArchiveMonth, ArchiveYear } from '../story/archive.ts';
import { archiveSentence, monthSentence, yearSentence } from '../words/archive-words.ts';
import { monthName, monthYear } from '../words/date.ts';
import { collectionMeta } from './collection-meta.ts';
import type { PageMeta } from './page-meta.ts';
import type { Trail } from './trail.ts';

/** The head of the archive. */
export function archiveMeta(years: readonly ArchiveYear[], trail: Trail): PageMeta {
  return collectionMeta({
    path: archivePath(),
    title: 'Archive',
    name: 'Archive',
    description: archiveSentence,
    trail,
    items: years.map(({ year }) => ({ name: String(year), path: archiveYearPath(year) })),
  });
}

/** The head of a year of it. */
export function archiveYearMeta({ year, months }: ArchiveYear, trail: Trail): PageMeta {
  return collectionMeta({
    path: archiveYearPath(year),
    title: `Archive of ${year}`,
    name: String(year),
    description: yearSentence(year, months),
    trail,
    items: months.map(({ month }) => ({ name: monthName(month), path: archiveMonthPath(month) })),
  });
}

/** The head of a month of it. */
export function archiveMonthMeta(of: ArchiveMonth, trail: Trail): PageMeta {
  const name = monthYear(of.month);
  return collectionMeta({
    path: archiveMonthPath(of.month),
    title: `Archive of ${name}`,
    name,
    description: monthSentence(of),
    trail,
    items: of.stories.map(({ slug, title }) => ({ name: title, path: storyPath(slug) })),
  });
}
