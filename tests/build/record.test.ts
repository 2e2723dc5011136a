import { describe, expect, test } from 'vitest';
import { quotationsIn } from '../../src/body/quotations.ts';
import { site } from '../../src/site.ts';
import { anchor, glossFragment } from '../../src/story/anchor.ts';
import { stillDue, waitedFor } from '../../src/story/deadline-phase.ts';
import { dateAt, type Moment } from '../../src/story/moment.ts';
import { backLinks } from '../../src/words/back-links.ts';
import { claimGroups } from '../../src/words/claim-groups.ts';
import { certaintyStamp } from '../../src/words/claim-words.ts';
import { countryName } from '../../src/words/country-name.ts';
import { dueWords, longDate, machineDate, momentWords, zoneWords } from '../../src/words/date.ts';
import { deadlineStamp, deadlineStep } from '../../src/words/deadline-words.ts';
import { editionDistance } from '../../src/words/edition-distance.ts';
import { engagementTime } from '../../src/words/engagement-time.ts';
import { namesBeside } from '../../src/words/names-beside.ts';
import { offerStamp } from '../../src/words/offer-words.ts';
import { quantityWords } from '../../src/words/quantity.ts';
import { stayWords } from '../../src/words/stay.ts';
import { engagementWord, stopStamp } from '../../src/words/stop-words.ts';
import { absent, absentDates, cited, partOf, plain, textOf, uncited as missing } from './checks/printed.ts';
import { siteUrl } from './page.ts';
import { fileAt, read } from './site.ts';
import { editions, stories } from './stories.ts';

// What a page prints, against the record it was made of: every block by its fragment, every word by the
// functions that make the words. Nothing here knows how a component is built.

/** The address at which a calendar program subscribes to a file. */
const webcal = (file: string): string => new URL(file, siteUrl).href.replace(/^https?:/, 'webcal:');

/** The calendars that an element leads to, by address and words. */
const calendarLinks = (element: Element): (string | null | undefined)[][] =>
  [...element.querySelectorAll('a[href*=".ics"]')].map((link) => [
    link.getAttribute('href'),
    link.textContent.trim(),
  ]);

describe.each([...stories, ...editions])('$page.file', ({ slug, reading, view, page, unsaid }) => {
  const { document } = page;
  const listed = new Set<string>(view.sources.map(({ id }) => id));
  /** What is not cited of that which could be read by then. */
  const uncited = (element: Element, sources: readonly string[]): string[] =>
    missing(
      element,
      sources.filter((id) => listed.has(id)),
    );
  const at = (fragment: string): Element => {
    const element = document.getElementById(fragment);
    if (element === null) throw new Error(`${page.file} has no #${fragment}.`);
    return element;
  };
  const stamp = (element: Element): string => textOf(element.querySelector('.stamp'));
  const idsIn = (selector: string): string[] =>
    [...document.querySelectorAll(selector)].map((element) => element.id);

  /** What is missing of dated sentences, each looked for in its own part of a block. */
  const absentSteps = (
    block: Element,
    steps: readonly {
      readonly text?: string | undefined;
      readonly on: Moment;
      readonly sources: readonly string[];
      readonly words?: readonly (string | undefined)[];
    }[],
  ): string[] => {
    const sentences = steps.flatMap(({ text }) => text ?? []);
    return steps.flatMap(({ text, on, sources, words = [] }) => {
      const part = text === undefined ? block : partOf(block, text, sentences);
      if (part === undefined) return [text ?? ''];
      return [...absent(part, words), ...absentDates(part, [on]), ...uncited(part, sources)];
    });
  };

  test('heads with what the story says of itself', () => {
    expect(textOf(document.querySelector('h1'))).toBe(plain(view.title));
    const published = view.published && dateAt(view.published, site.newsroomZone);
    const days =
      reading.kind === 'present'
        ? [published, view.reach, view.lastDevelopment]
        : [reading.date, view.lastDevelopment];
    const words = days.map((day) => (day === undefined ? undefined : longDate(day)));
    const topics = view.topics.map(({ name }) => name);
    const head = document.querySelector('h1')?.closest('header');
    expect(absent(head, [view.deck, ...topics, ...words])).toEqual([]);
    const dated = reading.kind === 'present' && published !== undefined;
    const waits = reading.kind === 'present' && published === undefined;
    expect(textOf(head).includes(plain('Not published yet'))).toBe(waits);
    expect(textOf(head).replace(plain('Not published yet'), '').includes('published')).toBe(dated);
    const corrected = view.updates.find(({ kind }) => kind === 'correction');
    const link = head?.querySelector('a[href^="#update-"]');
    expect(link?.getAttribute('href')).toBe(corrected && `#${anchor('update', corrected.id)}`);
    expect(textOf(link)).toBe(corrected ? plain(`Corrected ${longDate(corrected.on.date)}`) : '');
  });

  test('has every block that was known, and no other', () => {
    const known = [
      ...view.stops.flatMap(({ id, engagements }) => [
        anchor('stop', id),
        ...engagements.map((engagement) => anchor('engagement', engagement.id)),
      ]),
      ...view.people.map(({ id }) => anchor('person', id)),
      ...view.deadlines.map(({ id }) => anchor('deadline', id)),
      ...view.claims.map(({ id }) => anchor('claim', id)),
      ...view.unknowns.map(({ id }) => anchor('unknown', id)),
      ...view.sides.flatMap(({ offers }) => offers.map(({ id }) => anchor('offer', id))),
      ...view.figures.map(({ id }) => anchor('figure', id)),
      ...view.updates.map(({ id }) => anchor('update', id)),
      ...view.terms.map(({ id }) => anchor('term', id)),
      ...view.sources.map(({ id }) => anchor('source', id)),
    ];
    const kinds = /^(?:stop|engagement|person|deadline|claim|unknown|offer|figure|update|term|source)-/;
    // Empty elements only say what a block was called before.
    const there = idsIn('[id]:not(h2, h3, h4, span:empty)').filter((id) => kinds.test(id));
    expect(there.toSorted()).toEqual(known.toSorted());
  });

  test('says nothing that was not known yet', () => {
    expect(unsaid.filter((sentence) => textOf(document.body).includes(sentence))).toEqual([]);
  });

  test('has the short version', () => {
    const sentences = view.short.map(({ text }) => text);
    const lost = view.short.flatMap(({ text, sources }) => {
      const part = partOf(at('short'), text, sentences);
      return part === undefined ? [text] : uncited(part, sources);
    });
    expect(lost).toEqual([]);
  });

  test('says whose each quotation is, in its paragraph', () => {
    const speakers = view.sections
      .flatMap(quotationsIn)
      .flat()
      .flatMap((piece) => (piece.kind === 'quoted' ? [piece.by] : []));
    const printed = [...document.querySelectorAll('article q')].map((quotation) => {
      const own = quotation.textContent;
      return quotation.closest('p, li, td, h3')?.textContent.replace(own, '') ?? '';
    });
    expect(printed).toHaveLength(speakers.length);
    const unsaidBy = speakers.filter((by, index) =>
      by.split(' ').every((part) => !printed[index]?.includes(part)),
    );
    expect(unsaidBy).toEqual([]);
  });

  test('has every heading of the text', () => {
    const headings = view.sections.flatMap(({ id, heading }) =>
      heading === undefined ? [] : [{ id, heading }],
    );
    expect(headings.map(({ id }) => textOf(at(id ?? '')))).toEqual(
      headings.map(({ heading }) => plain(heading)),
    );
  });

  for (const deadline of view.deadlines) {
    const { due, movedFrom, rate, steps } = deadline;
    describe(`the deadline ${deadline.id}`, () => {
      const find = (): Element => at(anchor('deadline', deadline.id));

      test('says what falls due, when, and how it stands', () => {
        const block = find();
        expect(absent(block, [deadline.title, deadline.who, deadline.what, deadline.otherwise])).toEqual([]);
        expect(stamp(block)).toBe(plain(deadlineStamp[deadline.phase].word));
        expect(absentDates(block, [due])).toEqual([]);
        expect(absent(block, [dueWords(due)])).toEqual([]);
        const slot = block.querySelector('due-date');
        const present = reading.kind === 'present' && waitedFor(deadline, reading.made);
        expect(slot?.getAttribute('data-date')).toBe(present ? due.date.toString() : undefined);
        expect(slot?.getAttribute('data-zone')).toBe(present ? due.zone : undefined);
        const distance = reading.kind === 'edition' ? editionDistance(deadline, reading.date) : undefined;
        expect(absent(block, [distance])).toEqual([]);
      });

      test('says from when it was moved, if it was', () => {
        const block = find();
        const label = steps.reduce((text, step) => text.replace(plain(step.text), ''), textOf(block));
        const said = /moved from (.*)/.exec(label)?.[1];
        if (movedFrom === undefined) expect(said).toBeUndefined();
        else {
          expect(said?.startsWith(plain(momentWords(movedFrom)))).toBe(true);
          expect(absentDates(block, [movedFrom])).toEqual([]);
        }
      });

      test('prints its rate with the unit', () => {
        const block = find();
        if (rate === undefined) return;
        const others = [deadline.title, deadline.what, deadline.otherwise, ...steps.map(({ text }) => text)];
        const part = partOf(block, rate.of, others);
        expect(absent(part, [quantityWords(rate.value, rate.unit)])).toEqual([]);
        expect(part && uncited(part, rate.sources)).toEqual([]);
      });

      test('prints every step', () => {
        const block = find();
        const lost = absentSteps(
          block,
          steps.map(({ text, on, sources, status, by, due: to }) => ({
            text,
            on,
            sources,
            words: [deadlineStep[status], by, to && momentWords(to)],
          })),
        );
        expect(lost).toEqual([]);
      });

      test('can be put into a calendar while its date stands, and leads to that of the story if it is the first', () => {
        const file = `explainers/${slug}/deadline/${deadline.id}.ics`;
        const own = [`${siteUrl.pathname}${file}`, 'Add this date'];
        const followed = [webcal(`explainers/${slug}/calendar.ics`), 'Follow in your calendar'];
        // An edition of the past has nothing to put into a calendar.
        const present = reading.kind === 'present';
        expect(calendarLinks(find())).toEqual([
          ...(present && stillDue(deadline.phase) ? [own] : []),
          ...(present && deadline === view.deadlines[0] ? [followed] : []),
        ]);
        expect(fileAt(new URL(file, siteUrl))).toBe(file);
      });
    });
  }

  test('has the dates of the itinerary for a calendar', () => {
    const file = `explainers/${slug}/calendar.ics`;
    const has = reading.kind === 'present' && read(file).includes('BEGIN:VEVENT');
    const itinerary = page.document.querySelector('#itinerary');
    expect(itinerary === null ? [] : calendarLinks(itinerary)).toEqual(
      has && itinerary !== null
        ? [
            [`${siteUrl.pathname}${file}`, 'Add these dates'],
            [webcal(file), 'Follow in your calendar'],
          ]
        : [],
    );
  });

  test('has the stops in travelling order', () => {
    expect(idsIn('#itinerary li[id^="stop-"]')).toEqual(view.stops.map(({ id }) => anchor('stop', id)));
  });

  const people = new Map(view.people.map(({ id, name }) => [id, name]));
  for (const stop of view.stops) {
    test(`the stop ${stop.id} says where, when and how it stands`, () => {
      const block = at(anchor('stop', stop.id));
      const last = stop.steps.at(-1);
      const stay = stayWords(stop);
      const first = stop.arrive ?? stop.leave;
      const own = block.cloneNode(true) as Element;
      for (const engagement of own.querySelectorAll('[id^="engagement-"]')) engagement.remove();
      expect(
        absent(own, [
          stop.place,
          countryName(stop.country),
          `${stay.word} ${stay.dates}`,
          stop.purpose,
          last?.text,
          first && zoneWords(stop.zone, first.start),
        ]),
      ).toEqual([]);
      expect(textOf(own.querySelector(`time[datetime="${stay.datetime}"]`))).toBe(plain(stay.dates));
      expect(stamp(own)).toBe(plain(stopStamp[stop.phase].word));
      expect(uncited(own, last?.sources ?? [])).toEqual([]);
      const label = [stop.purpose, last?.text ?? '', stop.place].reduce(
        (text, sentence) => text.replace(plain(sentence), ''),
        textOf(own),
      );
      expect(/\bmoved\b/.test(label), 'says that it was moved').toBe(stop.moved);
    });

    for (const engagement of stop.engagements) {
      test(`the engagement ${engagement.id} says what is known of it`, () => {
        const block = at(anchor('engagement', engagement.id));
        expect(block.parentElement?.closest('[id^="stop-"]')?.id).toBe(anchor('stop', stop.id));
        const last = engagement.steps.at(-1);
        const time = engagementTime(engagement, stop);
        expect(
          absent(block, [
            engagement.title,
            engagementWord[engagement.status],
            last?.text,
            last?.by,
            time,
            engagement.where,
            ...namesBeside(engagement, people),
          ]),
        ).toEqual([]);
        if (time !== undefined && engagement.at !== undefined)
          expect(textOf(block.querySelector(`time[datetime="${machineDate(engagement.at)}"]`))).toBe(
            plain(time),
          );
        expect(uncited(block, last?.sources ?? [])).toEqual([]);
      });
    }
  }

  test('groups the claims by how they stand, and counts them', () => {
    const groups: { heading: string; claims: string[] }[] = [];
    for (const element of document.querySelectorAll('#claims h3, #claims li[id^="claim-"]')) {
      if (element.localName === 'h3') groups.push({ heading: textOf(element), claims: [] });
      else groups.at(-1)?.claims.push(element.id);
    }
    const expected = claimGroups(view.claims);
    expect(groups.map(({ claims }) => claims)).toEqual(
      expected.map(({ claims }) => claims.map(({ id }) => anchor('claim', id))),
    );
    expect(groups.map(({ heading }) => heading.replace(/\D+/g, ''))).toEqual(
      expected.map(({ claims }) => String(claims.length)),
    );
    expect(groups.map(({ heading }) => heading.replace(/[^a-z ]/g, '').trim())).toEqual(
      expected.map((group) => plain(group.stamp.word)),
    );
  });

  for (const claim of view.claims) {
    test(`the claim ${claim.id} says who said it, how sure it was and all that became of it`, () => {
      const block = at(anchor('claim', claim.id));
      expect(absent(block, [claim.text])).toEqual([]);
      const lost = absentSteps(block, [
        ...claim.assertions.map(({ text, on, sources, certainty, by }) => ({
          text,
          on,
          sources,
          words: [certaintyStamp[certainty].word, by],
        })),
        ...claim.results.map(({ text, on, sources }) => ({ text, on, sources })),
      ]);
      expect(lost).toEqual([]);
      const stamps = [...block.querySelectorAll('.stamp')].map(textOf);
      const certainties = claim.assertions.map(({ certainty }) => plain(certaintyStamp[certainty].word));
      expect(stamps).toEqual(expect.arrayContaining(certainties));
    });
  }

  for (const side of view.sides) {
    for (const offer of side.offers) {
      test(`the offer ${offer.id} says what came of it`, () => {
        const row = at(anchor('offer', offer.id));
        expect(absent(row, [offer.text])).toEqual([]);
        expect(absentSteps(row, offer.steps)).toEqual([]);
        expect(stamp(row)).toBe(plain(offerStamp[offer.status].word));
        expect(absent(row.closest('table'), [side.name])).toEqual([]);
      });
    }
  }

  for (const figure of view.figures) {
    test(`the figure ${figure.id} has every value in its table`, () => {
      const block = at(anchor('figure', figure.id));
      expect(absent(block, [figure.title, figure.note])).toEqual([]);
      const rows = [
        ...figure.steps.map((step) => ({ ...step, from: step.on, words: [] })),
        ...figure.threats.map((threat) => ({ ...threat, words: ['Threatened'] })),
      ].toSorted((a, b) => Temporal.Instant.compare(a.from.start, b.from.start));
      const printed = [...block.querySelectorAll('tbody tr')];
      expect(printed).toHaveLength(rows.length);
      const lost = rows.flatMap(({ text, from, value, sources, words }, index) => {
        const row = printed[index];
        if (row === undefined) return [text];
        const values = [...row.querySelectorAll('td')].map(textOf);
        return [
          ...absent(row, [text, ...words]),
          ...absentDates(row, [from]),
          ...uncited(row, sources),
          ...(values.includes(plain(quantityWords(value, figure.unit))) ? [] : [String(value)]),
        ];
      });
      expect(lost).toEqual([]);
    });
  }

  for (const person of view.people) {
    test(`the person ${person.id} has name, role and part`, () => {
      const block = at(anchor('person', person.id));
      expect(
        absent(block, [person.name, person.role, countryName(person.country), person.said, person.part]),
      ).toEqual([]);
      const natives = [...block.querySelectorAll('[lang]')].map((element) => ({
        lang: element.getAttribute('lang'),
        text: element.textContent.trim(),
      }));
      expect(natives).toEqual(person.native === undefined ? [] : [person.native]);
      expect(uncited(block, person.sources)).toEqual([]);
    });
  }

  for (const term of view.terms) {
    test(`the term ${term.id} is explained`, () => {
      const gloss = at(glossFragment(term.id));
      expect(absent(gloss, [term.text])).toEqual([]);
      expect(uncited(gloss, term.sources)).toEqual([]);
      expect(absent(at('terms'), [term.term])).toEqual([]);
    });
  }

  for (const unknown of view.unknowns) {
    test(`the unknown ${unknown.id} says how the question stands`, () => {
      const block = at(anchor('unknown', unknown.id));
      const open = unknown.status === 'open';
      expect(absent(block, [unknown.question, unknown.text, open ? unknown.settle : 'answered'])).toEqual([]);
      expect(uncited(block, unknown.sources)).toEqual([]);
    });
  }

  test('has the updates, the newest first', () => {
    expect(idsIn('#updates [id^="update-"]')).toEqual(view.updates.map(({ id }) => anchor('update', id)));
    const lost = view.updates.flatMap(({ id, text, on, kind, sources }) => {
      const block = at(anchor('update', id));
      return [
        ...absent(block, [text, kind === 'correction' ? 'Correction' : undefined]),
        ...absentDates(block, [on]),
        ...uncited(block, sources),
      ];
    });
    expect(lost).toEqual([]);
  });

  test('lists the sources with what each is for', () => {
    expect(idsIn('#sources ol > li')).toEqual(view.sources.map(({ id }) => anchor('source', id)));
    for (const source of view.sources) {
      const block = at(anchor('source', source.id));
      const published = source.published && longDate(Temporal.PlainDate.from(source.published));
      expect(absent(block, [source.title, source.publisher, published, source.note])).toEqual([]);
      const [address, ...uses] = [...block.querySelectorAll('a')];
      expect(address?.getAttribute('href')).toBe(source.url);
      expect(uses.map((link) => `${link.getAttribute('href') ?? ''} ${textOf(link)}`)).toEqual(
        backLinks(source.supports).map(({ fragment, text }) => `#${fragment} ${text}`),
      );
    }
  });

  test('numbers its notes as the list of sources does', () => {
    const order = view.sources.map(({ id }) => id);
    const notes = [...document.querySelectorAll('sup a')];
    const ids = notes.map((note) => /^#source-(.+)$/.exec(note.getAttribute('href') ?? '')?.[1] ?? '');
    expect(notes.map(textOf)).toEqual(ids.map((id) => String(order.indexOf(id) + 1)));
    expect(new Set(cited(document.body))).toEqual(new Set(order));
  });
});
