import { deadlineMonthPath, deadlinesPath, deadlineYearPath, storyPath } from '../routes.ts';
import { anchor } from '../story/anchor.ts';
import { boardShown, type DeadlineBoard, type DueSection } from '../story/deadline-board.ts';
import type { DeadlineMonth, DeadlineYear } from '../story/deadline-years.ts';
import type { GatheredDeadline } from '../story/gathered-deadlines.ts';
import { monthName, monthYear } from '../words/date.ts';
import {
  boardSentence,
  dueMonthSentence,
  dueYearSentence,
  splitYearSentence,
} from '../words/deadline-board-words.ts';
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
export function dueYearMeta({ year, months, isSplit }: DeadlineYear, trail: Trail): PageMeta {
  const name = `Deadlines of ${year}`;
  return collectionMeta({
    path: deadlineYearPath(year),
    title: name,
    name,
    description: isSplit ? splitYearSentence(year) : dueYearSentence(year),
    trail,
    items: isSplit
      ? months.map(({ month }) => ({ name: monthName(month), path: deadlineMonthPath(month) }))
      : months.flatMap(({ deadlines }) => deadlines).map(itemOf),
    feeds: [{ kind: 'deadlines' }],
  });
}

/** The head of the page of a month's deadlines. */
export function dueMonthMeta({ month, deadlines }: DeadlineMonth, trail: Trail): PageMeta {
  const name = `Deadlines of ${monthYear(month)}`;
  return collectionMeta({
    path: deadlineMonthPath(month),
    title: name,
    name,
    description: dueMonthSentence(month),
    trail,
    items: deadlines.map(itemOf),
    feeds: [{ kind: 'deadlines' }],
  });
}
