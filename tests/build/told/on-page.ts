import type { Page } from '../page.ts';
import { instant, namesIn, spaced, worldwide, type Told } from './told.ts';

const meta = ({ document }: Page, property: string): string | null =>
  document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? null;

/** The deadlines that a page has callouts of: title, state and day. */
export function calloutsOn(root: ParentNode): Pick<Told, 'deadlines' | 'due' | 'dueAt' | 'calledOff'> {
  const callouts = [...root.querySelectorAll('.callout')].map((callout) => ({
    title: spaced(callout.querySelector('h1, h2')?.textContent),
    state: spaced(callout.querySelector('.stamp')?.textContent),
    due: callout.querySelector('.callout-date time')?.getAttribute('datetime') ?? '',
  }));
  return {
    deadlines: new Map(callouts.map(({ title, state }) => [title, state])),
    due: new Map(callouts.map(({ title, due }) => [title, due.slice(0, 10)])),
    dueAt: new Map(callouts.map(({ title, due }) => [title, worldwide(due)])),
    calledOff: callouts
      .filter(({ state }) => ['Withdrawn', 'Struck down'].includes(state))
      .map(({ title }) => title)
      .toSorted(),
  };
}

/** The words of an element without what stands in it for other ends: notes, permalinks, names in another script. */
function wordsOf(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const aside of copy?.querySelectorAll('sup, .share, [lang]') ?? []) aside.remove();
  return spaced(copy?.textContent);
}

/** The place of a heading that says its country as well. */
const placeOf = (heading: Element | null): string => spaced(heading?.textContent).replace(/, [^,]*$/, '');

/** Every meeting whose time is printed. */
function meetingsOn(document: Document): Told['meetings'] {
  return new Map(
    [...document.querySelectorAll('[id^="engagement-"]')].flatMap((meeting) => {
      const time = meeting.querySelector('small > time')?.getAttribute('datetime');
      const title = spaced(meeting.querySelector('small > b')?.textContent);
      return time ? [[title, worldwide(time)] as const] : [];
    }),
  );
}

/** Every claim under the stamp of its group. */
function claimsOn(document: Document): Told['claims'] {
  return new Map(
    [...document.querySelectorAll('#claims > .claims')].flatMap((list) => {
      const state = spaced(list.previousElementSibling?.querySelector('.stamp')?.textContent);
      return [...list.children].map((claim) => [wordsOf(claim.querySelector('p')), state] as const);
    }),
  );
}

/** Whom a story is by, as its dateline begins. */
const bylineOn = (document: Document): string =>
  spaced(document.querySelector('.dateline > span')?.textContent).replace(/^By /, '');

/** What the page of a story says, or that of an edition. */
export function onPage(page: Page): Told {
  const { document } = page;
  const asOf = document.querySelector('.dateline .as-of, .edition .as-of');
  return {
    title: spaced(document.querySelector('h1')?.textContent),
    deck: spaced(document.querySelector('.deck')?.textContent),
    authors: namesIn(bylineOn(document)),
    published: instant(meta(page, 'article:published_time')),
    modified: instant(meta(page, 'article:modified_time')),
    reach: asOf?.getAttribute('datetime') ?? undefined,
    ...calloutsOn(document),
    stops: [...document.querySelectorAll('.stops > li')].map(
      (stop) => `${placeOf(stop.querySelector('h3'))}: ${spaced(stop.querySelector('.stamp')?.textContent)}`,
    ),
    places: [...document.querySelectorAll('.stops > li > h3')].map(placeOf),
    meetings: meetingsOn(document),
    people: [...document.querySelectorAll('#people h3')].map(wordsOf),
    claims: claimsOn(document),
    updates: [...document.querySelectorAll('.updates > li')].map(
      (update) =>
        `${update.querySelector('time')?.getAttribute('datetime')?.slice(0, 10) ?? ''} ${wordsOf(update.querySelector('p'))}`,
    ),
    sources: [...document.querySelectorAll('#sources > ol > li')].map(
      (source) => source.querySelector('a')?.getAttribute('href') ?? '',
    ),
  };
}

/** What the pages of a story's blocks say, together. */
export function onSharePages(pages: readonly Page[]): Told {
  const of = (kind: string): Page[] =>
    pages.filter(({ file }) => new RegExp(`^explainers/[^/]+/${kind}/[^/]+/index\\.html$`).test(file));
  const callouts = of('deadline').map(({ document }) => calloutsOn(document));
  return {
    deadlines: new Map(callouts.flatMap(({ deadlines }) => [...(deadlines ?? [])])),
    due: new Map(callouts.flatMap(({ due }) => [...(due ?? [])])),
    dueAt: new Map(callouts.flatMap(({ dueAt }) => [...(dueAt ?? [])])),
    calledOff: callouts.flatMap(({ calledOff }) => calledOff ?? []).toSorted(),
  };
}
