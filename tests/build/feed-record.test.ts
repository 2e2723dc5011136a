import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { anchor } from '../../src/story/anchor.ts';
import { correctionsOf } from '../../src/story/corrections-of.ts';
import type { Moment } from '../../src/story/moment.ts';
import { namedBlocks } from '../../src/story/named-blocks.ts';
import { claimGroups } from '../../src/words/claim-groups.ts';
import { certaintyStamp } from '../../src/words/claim-words.ts';
import { dueWords, longDate, momentWords } from '../../src/words/date.ts';
import { deadlineStamp, deadlineStep } from '../../src/words/deadline-words.ts';
import { engagementTime } from '../../src/words/engagement-time.ts';
import { offerStamp } from '../../src/words/offer-words.ts';
import { quantityWords } from '../../src/words/quantity.ts';
import { wholeStayWords } from '../../src/words/stay.ts';
import { engagementWord, stopStamp } from '../../src/words/stop-words.ts';
import { absent, absentDateWords, plain, textOf, uncited } from './checks/printed.ts';
import { readXml } from './checks/read-xml.ts';
import { read } from './site.ts';
import { stories } from './stories.ts';

/** The fields of every entry of the feed; of a field that stands there twice, the last. */
function entries(): Map<string, string>[] {
  const found: Map<string, string>[] = [];
  let fields = new Map<string, string>();
  for (const { field, text } of readXml(read('rss.xml'))) {
    if (field === 'item') {
      found.push(fields);
      fields = new Map();
    } else fields.set(field, text);
  }
  return found;
}

const feed = entries();

const published = stories.flatMap((each) =>
  each.view.published === undefined ? [] : [{ ...each, published: each.view.published }],
);

test('the feed has every story that is published once, and no other', () => {
  expect(feed.map((entry) => entry.get('title')).toSorted()).toEqual(
    published.map(({ view }) => view.title).toSorted(),
  );
  // Every site of the tests has one, so that what follows is not said of nothing.
  expect(feed).not.toHaveLength(0);
});

describe.each(published)('the feed entry of $slug', ({ view, published, page, unsaid }) => {
  const entry = feed.find((each) => each.get('link') === page.url.href);
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><body>${entry?.get('content:encoded') ?? ''}</body></html>`,
  );
  const items = [...document.querySelectorAll('li')].filter(
    (item) => item.parentElement?.closest('li') === null,
  );
  const within = [...document.querySelectorAll('li li')];
  const rows = [...document.querySelectorAll('tr')];

  interface Wanted {
    readonly words: readonly (string | undefined)[];
    readonly dates?: readonly Moment[];
    readonly sources?: readonly string[];
  }
  const lostIn = (element: Element, { words, dates = [], sources = [] }: Wanted): string[] => [
    ...absent(element, words),
    ...absentDateWords(element, dates),
    ...uncited(element, sources),
  ];
  /** What is missing in that one of the elements with a key that has the most of it. */
  const lost = (elements: readonly Element[], key: string, wanted: Wanted): string[] => {
    const [best] = elements
      .filter((element) => textOf(element).includes(plain(key)))
      .map((element) => lostIn(element, wanted))
      .toSorted((a, b) => a.length - b.length);
    return best ?? [key];
  };

  test('has headline, deck and date', () => {
    expect(entry?.get('title')).toBe(view.title);
    expect(entry?.get('description')).toBe(view.deck);
    expect(Date.parse(entry?.get('pubDate') ?? '')).toBe(published.epochMilliseconds);
    expect(absent(document.body, [view.deck, ...view.short.map(({ text }) => text)])).toEqual([]);
    const headings = [...document.querySelectorAll('h2')].map(textOf);
    const own = view.sections.flatMap(({ heading }) => (heading === undefined ? [] : [plain(heading)]));
    expect(headings).toEqual(expect.arrayContaining(own));
  });

  test('says nothing that was not known yet', () => {
    expect(unsaid.filter((sentence) => textOf(document.body).includes(sentence))).toEqual([]);
  });

  for (const deadline of view.deadlines) {
    test(`has the deadline ${deadline.id} with every step`, () => {
      const { due, rate } = deadline;
      const words = [
        deadlineStamp[deadline.phase].word,
        dueWords(due),
        deadline.who,
        deadline.what,
        deadline.otherwise,
        rate && quantityWords(rate.value, rate.unit),
        rate?.of,
      ];
      expect(lost(items, deadline.title, { words, dates: [due] })).toEqual([]);
      for (const { text, on, status, by, due: to, sources } of deadline.steps) {
        const step = [deadlineStep[status], by, to && momentWords(to)];
        expect(lost(within, text, { words: step, dates: [on], sources })).toEqual([]);
      }
    });
  }

  for (const stop of view.stops) {
    test(`has the stop ${stop.id} with its engagements`, () => {
      const stay = wholeStayWords(stop);
      const last = stop.steps.at(-1);
      const words = [`${stay.word} ${stay.dates}`, stopStamp[stop.phase].word, stop.purpose, last?.text];
      expect(lost(items, stop.place, { words, sources: last?.sources ?? [] })).toEqual([]);
      for (const engagement of stop.engagements) {
        const { title, status, where, steps } = engagement;
        const held = [engagementWord[status], engagementTime(engagement, stop), where, steps.at(-1)?.text];
        expect(lost(within, title, { words: held, sources: steps.at(-1)?.sources ?? [] })).toEqual([]);
      }
    });
  }

  test('groups the claims and counts them', () => {
    const groups = claimGroups(view.claims);
    const headings = [...document.querySelectorAll('h3')].map(textOf);
    const lostGroups = groups.filter(
      ({ stamp, claims }) =>
        !headings.some(
          (heading) =>
            heading.startsWith(plain(stamp.word)) && heading.replace(/\D+/g, '') === String(claims.length),
        ),
    );
    expect(lostGroups.map(({ stamp }) => stamp.word)).toEqual([]);
  });

  for (const claim of view.claims) {
    test(`has the claim ${claim.id} with all that was said and became of it`, () => {
      const words = [
        ...claim.assertions.flatMap(({ by, certainty, text }) => [by, certaintyStamp[certainty].word, text]),
        ...claim.results.map(({ text }) => text),
      ];
      const all = [...claim.assertions, ...claim.results];
      const dates = all.map(({ on }) => on);
      const sources = all.flatMap((each) => each.sources);
      expect(lost(items, claim.text, { words, dates, sources })).toEqual([]);
    });
  }

  for (const side of view.sides) {
    for (const offer of side.offers) {
      test(`has the offer ${offer.id}`, () => {
        const words = [side.name, offerStamp[offer.status].word, ...offer.steps.map(({ text }) => text)];
        const dates = offer.steps.map(({ on }) => on);
        const sources = offer.steps.flatMap((step) => step.sources);
        expect(lost(rows, offer.text, { words, dates, sources })).toEqual([]);
      });
    }
  }

  for (const figure of view.figures) {
    test(`has every value of the figure ${figure.id}`, () => {
      for (const step of [...figure.steps, ...figure.threats]) {
        const words = [quantityWords(step.value, figure.unit)];
        const dates = ['from' in step ? (step.from as Moment) : step.on];
        expect(lost(rows, step.text, { words, dates, sources: step.sources })).toEqual([]);
      }
    });
  }

  for (const person of view.people) {
    test(`has the person ${person.id}, the native name in its language`, () => {
      const { name, role, part, native, sources } = person;
      expect(lost(items, part, { words: [name, role, native?.text], sources })).toEqual([]);
      if (native === undefined) return;
      const named = [...document.querySelectorAll(`[lang="${native.lang}"]`)];
      expect(named.map((element) => element.textContent)).toContain(native.text);
    });
  }

  test('has the unknowns', () => {
    for (const { question, text, settle, status, sources } of view.unknowns) {
      const words = [text, status === 'open' ? settle : undefined];
      expect(lost(items, question, { words, sources })).toEqual([]);
    }
  });

  test('has the updates, the newest first', () => {
    for (const { text, on, kind, sources } of view.updates) {
      const words = [kind === 'correction' ? 'correction' : undefined];
      expect(lost(items, text, { words, dates: [on], sources })).toEqual([]);
    }
    const list = view.updates.map(({ text }) => plain(text));
    const order = items.map(textOf).flatMap((item) => list.filter((text) => item.includes(text)));
    // Corrections stand at their blocks, too; the list of updates is below them all.
    expect(order.filter((text, index) => order.lastIndexOf(text) === index)).toEqual(list);
  });

  test('has the corrections at the blocks they correct', () => {
    const corrected = [...namedBlocks(view)]
      .filter(([, { fragment }]) => !fragment.startsWith('term-'))
      .flatMap(([id]) => correctionsOf(view.updates, id))
      .map(({ id, text, on }) => [
        `${page.url.href}#${anchor('update', id)}`,
        plain(`Corrected ${longDate(on.date)}: ${text}`),
      ]);
    const printed = [...document.querySelectorAll('a[href*="#update-"]')].map((link) => [
      link.getAttribute('href'),
      textOf(link.parentElement),
    ]);
    expect(printed.toSorted()).toEqual(corrected.toSorted());
  });

  test('explains the terms', () => {
    const explained = view.terms.map(({ text }) => text.replace(/\.$/, ''));
    expect(absent(document.body, explained)).toEqual([]);
  });

  test('numbers its notes as its list of sources does', () => {
    const sources = [...document.querySelectorAll('ol')].at(-1);
    const listed = [...(sources?.querySelectorAll('li') ?? [])].map((item) =>
      item.querySelector('a')?.getAttribute('href'),
    );
    expect(listed).toEqual(view.sources.map(({ url }) => url));
    const order = view.sources.map(({ id }) => id);
    const wrong = [...document.querySelectorAll('a[href*="#source-"]')].filter((note) => {
      const id = /#source-(.+)$/.exec(note.getAttribute('href') ?? '')?.[1] ?? '';
      return textOf(note) !== String(order.indexOf(id) + 1);
    });
    expect(wrong.map(String)).toEqual([]);
  });
});
