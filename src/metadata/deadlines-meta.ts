import { deadlinesPath, deadlineYearPath, storyPath } from '../routes.ts';
import { anchor } from '../story/anchor.ts';
import { boardShown, type DeadlineBoard, type DueSection } from '../story/deadline-board.ts';
import type { DeadlineYear } from '../story/deadline-years.ts';
import type { GatheredDeadline } from '../story/gathered-deadlines.ts';
import { boardSentence, dueYearSentence } from '../words/deadline-board-words.ts';
import { collectionMeta } from './collection-meta.ts';
import type { PageMeta } from './page-meta.ts';
import type { Trail } from './trail.ts';

const itemOf = ({ deadline: { id, title }, stories: [{ slug }] }: GatheredDeadline) => ({
  name: title,
  path: `${storyPath(slug)}#${anchor('deadline', id)}`,
});

const sections: readonly DueSection[] = ['ahead', 'today', 'unknown', 'settled'];

/** The head of the board of all deadlines. */
export function boardMeta(board: DeadlineBoard, trail: Trail): PageMeta {
  return collectionMeta({
    path: deadlinesPath(),
    title: 'Deadlines: what falls due, and what became of it',
    name: 'Deadlines',
    description: boardSentence,
    trail,
    items: sections.flatMap((section) => board[section].slice(0, boardShown[section])).map(itemOf),
    feeds: [{ kind: 'deadlines' }],
  });
}

/** The head of the page of a year's deadlines. */
export function dueYearMeta({ year, months }: DeadlineYear, trail: Trail): PageMeta {
  const name = `Deadlines of ${year}`;
  return collectionMeta({
    path: deadlineYearPath(year),
    title: name,
    name,
    description: dueYearSentence(year),
    trail,
    items: months.flatMap(({ deadlines }) => deadlines).map(itemOf),
    feeds: [{ kind: 'deadlines' }],
  });
}
