import type { RawExplainer } from '../../schema/explainer.ts';
import { day } from '../../schema/when.ts';
import { isPassage } from '../../body/vocabulary.ts';
import { valueOf, type Mark, type Passage } from '../read/mark.ts';
import type { Finding } from './fault.ts';

/** The days between which prose stands: from `since` on, and before `until`. */
export interface Window {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** The window that is left by passages one inside the other. Dates compare as they are written. */
export function windowOf(passages: readonly Passage[]): Window {
  const days = (name: Passage['name']): readonly string[] =>
    passages
      .filter((passage) => passage.name === name && day.safeParse(passage.on).success)
      .map(({ on }) => on)
      .toSorted();
  return { since: days('Since').at(-1), until: days('Until')[0] };
}

/** Whether a window is open on a day. */
export function isOpenOn({ since, until }: Window, date: string): boolean {
  return (since === undefined || since <= date) && (until === undefined || date < until);
}

/** The days on which two windows are both open; nothing when there are none. */
export function overlapOf(one: Window, other: Window): Window | undefined {
  const since = [one.since, other.since]
    .filter((date) => date !== undefined)
    .toSorted()
    .at(-1);
  const until = [one.until, other.until].filter((date) => date !== undefined).toSorted()[0];
  return since !== undefined && until !== undefined && since >= until ? undefined : { since, until };
}

/** A window in words, "from 2025-10-30 on and before 2025-11-10"; nothing when it is always open. */
export function windowInWords({ since, until }: Window): string | undefined {
  const ends = [
    ...(since === undefined ? [] : [`from ${since} on`]),
    ...(until === undefined ? [] : [`before ${until}`]),
  ];
  return ends.length === 0 ? undefined : ends.join(' and ');
}

/** Refuses passages that nobody can ever read, or that change nothing inside the passages around them. */
export function checkPassages(record: RawExplainer, marks: readonly Mark[]): readonly Finding[] {
  // Before it was published, a story is only read in its editions.
  const published = record.published.slice(0, 10);
  return marks.flatMap((mark) => {
    const { name, passages, line, column } = mark;
    const on = valueOf(mark, 'on')?.trim();
    if (!isPassage(name) || !day.safeParse(on).success || on === undefined) return [];
    const refuse = (wrong: string, cure: string): readonly Finding[] => [
      { line, column, field: 'body', wrong, cure },
    ];
    const outer = windowOf(passages);
    const { since, until } = windowOf([...passages, { name, on }]);
    if (since !== undefined && until !== undefined && since >= until) {
      const wrong = `This passage is never read: it stands from ${since} on, but only before ${until}.`;
      return refuse(wrong, takeOut);
    }
    if (name === 'Since' ? outer.since === since : outer.until === until) {
      const around = name === 'Since' ? `begins on ${since ?? ''}` : `ends on ${until ?? ''}`;
      const wrong = `<${name} on="${on}"> changes nothing here: the passage around it ${around}.`;
      return refuse(wrong, '(nothing: take its two tags out)');
    }
    const edition = record.editions.some((date) => isOpenOn({ since, until }, date));
    if (until !== undefined && until <= published && !edition) {
      const wrong = `This passage is never read: it is gone on ${until}, before the story was published, and no edition has a date on which it stands.`;
      return refuse(wrong, takeOut);
    }
    return [];
  });
}

const takeOut = '(nothing: take the passage out)';
