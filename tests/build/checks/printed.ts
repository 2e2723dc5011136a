import type { Moment } from '../../../src/story/moment.ts';
import { longDate, machineDate, momentWords, shortDateYear } from '../../../src/words/date.ts';

/** Text as it is compared: every kind of white space is one space, and capitals are no matter. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The text of an element, or of none, as it is compared. */
export const textOf = (element: Element | null | undefined): string => plain(element?.textContent ?? '');

/** Those of the words that don't stand in the element. Words that a block has none of are never missing. */
export function absent(
  element: Element | null | undefined,
  words: readonly (string | undefined)[],
): string[] {
  const text = textOf(element);
  return words.filter((each) => each !== undefined).filter((each) => !text.includes(plain(each)));
}

/** The forms in which a date may stand. */
const forms = (moment: Moment): string[] => [longDate(moment.date), shortDateYear(moment.date)].map(plain);

/** The dates that no `<time>` of the element prints. */
export function absentDates(element: Element, moments: readonly Moment[]): string[] {
  const times = [...element.querySelectorAll('time')];
  return moments
    .filter(
      (moment) =>
        !times.some(
          (time) =>
            time.getAttribute('datetime') === machineDate(moment) &&
            forms(moment).some((form) => textOf(time).includes(form)),
        ),
    )
    .map(momentWords);
}

/** The dates that the element prints in no form; for a text without `<time>`. */
export function absentDateWords(element: Element | undefined, moments: readonly Moment[]): string[] {
  const text = textOf(element);
  return moments.filter((moment) => !forms(moment).some((form) => text.includes(form))).map(momentWords);
}

/**
 * The part of a block that is about one sentence: the largest element with this sentence and none of the
 * others. Without the sentence it is nothing.
 */
export function partOf(block: Element, sentence: string, others: readonly string[]): Element | undefined {
  const mine = plain(sentence);
  const theirs = others.map(plain).filter((other) => !mine.includes(other));
  const has = (element: Element): boolean => textOf(element).includes(mine);
  const alone = (element: Element): boolean => !theirs.some((other) => textOf(element).includes(other));
  return [block, ...block.querySelectorAll('*')].find((element) => has(element) && alone(element));
}

/** The ids of the sources that an element cites. */
export function cited(element: Element): string[] {
  return [...element.querySelectorAll('a[href*="#source-"]')].map(
    (link) => /#source-(.+)$/.exec(link.getAttribute('href') ?? '')?.[1] ?? '',
  );
}

/** The sources that an element should cite and doesn't. */
export function uncited(element: Element, sources: readonly string[]): string[] {
  const there = cited(element);
  return sources.filter((id) => !there.includes(id));
}
