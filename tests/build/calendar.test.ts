import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calledOffBy } from '../../src/calendar/called-off.ts';
import { correctionsOf } from '../../src/story/corrections-of.ts';
import { byPublication } from '../../src/story/gather.ts';
import type { Moment } from '../../src/story/moment.ts';
import type { EngagementStatus } from '../../src/story/stop.ts';
import { countryName } from '../../src/words/country-name.ts';
import { longDate, momentWords } from '../../src/words/date.ts';
import { deadlineStamp, deadlineStep } from '../../src/words/deadline-words.ts';
import { quantityWords } from '../../src/words/quantity.ts';
import { engagementWord } from '../../src/words/stop-words.ts';
import { addressFault } from './checks/broken-links.ts';
import { siteUrl } from './page.ts';
import { files, read } from './site.ts';
import { builtAt, stories } from './stories.ts';

const calendars = [...files].filter((file) => file.endsWith('.ics'));

/** The events of a calendar as another program reads them, by the part of their id that names a block. */
function events(file: string): ReadonlyMap<string, InstanceType<typeof ICAL.Component>> {
  const calendar = new ICAL.Component(ICAL.parse(read(file)) as unknown[]);
  return new Map(
    calendar.getAllSubcomponents('vevent').map((event) => [new URL(text(event, 'url')).hash.slice(1), event]),
  );
}

function text(component: InstanceType<typeof ICAL.Component>, name: string): string {
  return String(component.getFirstPropertyValue(name));
}

/** How sure a meeting is, as a calendar has it. */
const statusOf: Record<EngagementStatus, string> = {
  expected: 'TENTATIVE',
  unconfirmed: 'TENTATIVE',
  announced: 'CONFIRMED',
  confirmed: 'CONFIRMED',
  moved: 'CONFIRMED',
  held: 'CONFIRMED',
  cancelled: 'CANCELLED',
  'not-held': 'CANCELLED',
};

/** A moment as a calendar writes it. */
const written = (moment: Moment): string =>
  moment.precision === 'day' ? moment.date.toString() : moment.start.toString({ smallestUnit: 'second' });

test('there is a calendar of the site, of each story, and of each deadline, and no other', () => {
  expect(calendars.toSorted()).toEqual(
    [
      'deadlines.ics',
      ...stories.flatMap(({ slug, view }) => [
        `explainers/${slug}/calendar.ics`,
        ...view.deadlines.map(({ id }) => `explainers/${slug}/deadline/${id}.ics`),
      ]),
    ].toSorted(),
  );
});

describe.each(calendars)('%s', (file) => {
  const raw = read(file);
  const unfolded = raw.replaceAll('\r\n ', '').split('\r\n');
  const values = (name: string): string[] =>
    unfolded.flatMap((line) => new RegExp(`^${name}(?:;[^:]*)?:(.*)$`).exec(line)?.[1] ?? []);

  test('is written in lines of at most 75 octets that end as they should', () => {
    expect(raw).toMatch(/^BEGIN:VCALENDAR\r\n.*\r\nEND:VCALENDAR\r\n$/s);
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const long = raw.split('\r\n').filter((line) => Buffer.byteLength(line) > 75);
    expect(long).toEqual([]);
  });

  test('says where it is fetched, and leads somewhere', () => {
    expect(values('SOURCE')).toEqual([new URL(file, siteUrl).href]);
    const faults = values('URL').flatMap((url) => addressFault(url, siteUrl) ?? []);
    expect(faults).toEqual([]);
    expect(values('URL').length).toBe(values('SUMMARY').length + 1);
  });

  test('is dated by the record, and not ahead of its time', () => {
    const now = builtAt.toString().replace(/[-:]|\.\d+/g, '');
    const stamps = [...values('LAST-MODIFIED'), ...values('DTSTAMP')];
    expect(stamps.filter((stamp) => !/^\d{8}T\d{6}Z$/.test(stamp) || stamp > now)).toEqual([]);
    expect(values('DTSTAMP')).toEqual(values('LAST-MODIFIED').slice(1));
  });
});

const publishedStories = stories.filter(({ view }) => view.published !== undefined);

describe('the calendar of the site', () => {
  const held = Map.groupBy(
    byPublication(publishedStories.map(({ view }) => view)).flatMap((view) =>
      view.deadlines.map((deadline) => ({ id: deadline.id, slug: view.slug, view, deadline })),
    ),
    ({ id }) => id,
  );
  const site: readonly string[] = read('deadlines.ics').match(/BEGIN:VEVENT.*?END:VEVENT/gs) ?? [];
  const own = (id: string, slug: string) =>
    /BEGIN:VEVENT.*END:VEVENT/s.exec(read(`explainers/${slug}/deadline/${id}.ics`))?.[0] ?? '';
  const uid = (event: string) => /^UID:.*(?:\r\n .*)*/m.exec(event)?.[0];

  test('has every deadline of what is published, once', () => {
    expect(site).toHaveLength(held.size);
    const uids = [...held].map(([id, in_]) => in_.map(({ slug }) => uid(own(id, slug))));
    expect(uids.map((those) => site.filter((event) => those.includes(uid(event))).length)).toEqual(
      uids.map(() => 1),
    );
  });

  test('has what one story tells as its own calendar has it', () => {
    const single = [...held.values()].filter(({ length }) => length === 1).flat();
    expect(single.length).toBeGreaterThan(0);
    expect(single.filter(({ id, slug }) => !site.includes(own(id, slug)))).toEqual([]);
  });

  const shared = [...held].filter(([, tellings]) => tellings.length > 1);

  test('has something that several stories tell', () => {
    expect(shared.length).toBeGreaterThan(0);
  });

  test.each(shared)('has %s, which several stories tell, as the newest record has it', (id, tellings) => {
    const recorded = tellings.map(({ deadline }) => deadline.steps.at(-1)?.on.start.epochNanoseconds ?? -1n);
    // Of several as new, the one published last.
    const newest = tellings[recorded.indexOf(recorded.reduce((a, b) => (b > a ? b : a)))];
    const [event] = site.filter((each) => tellings.some(({ slug }) => uid(own(id, slug)) === uid(each)));
    const revised = /^(?:UID|SEQUENCE|DTSTAMP|LAST-MODIFIED):.*\r\n(?: .*\r\n)*/gm;
    expect(event?.replace(revised, '')).toBe(own(id, newest?.slug ?? '').replace(revised, ''));

    const value = (of: string | undefined, name: string): string =>
      new RegExp(`^${name}:(.*)\\r$`, 'm').exec(of ?? '')?.[1] ?? '';
    const owns = tellings.map(({ slug }) => own(id, slug));
    expect(uid(event ?? '')).toBe(uid(owns.at(-1) ?? ''));
    expect(Number(value(event, 'SEQUENCE'))).toBe(
      owns.reduce((sum, each) => sum + Number(value(each, 'SEQUENCE')) + 1, -1),
    );
    const modified = owns
      .map((each) => value(each, 'LAST-MODIFIED'))
      .toSorted()
      .at(-1);
    expect([value(event, 'LAST-MODIFIED'), value(event, 'DTSTAMP')]).toEqual([modified, modified]);
  });
});

describe.each(stories)('the calendar of $slug', ({ slug, view, page, unsaid }) => {
  const file = `explainers/${slug}/calendar.ics`;
  const all = events(file);
  const cited = (ids: readonly string[]) =>
    view.sources.filter(({ id }) => ids.includes(id)).map(({ publisher, url }) => `${publisher}: ${url}`);

  test('says nothing that was not known yet', () => {
    const said = read(file)
      .replaceAll('\r\n ', '')
      .replace(/\\([,;\\])/g, '$1');
    expect(unsaid.filter((sentence) => said.includes(sentence))).toEqual([]);
  });

  test('has its deadlines, and those of its engagements whose day is known', () => {
    const dated = view.stops.flatMap(({ engagements, arrive, leave }) =>
      engagements.filter(({ at }) => at ?? (arrive && leave && arrive.date.equals(leave.date))),
    );
    expect([...all.keys()].toSorted()).toEqual(
      [
        ...view.deadlines.map(({ id }) => `deadline-${id}`),
        ...dated.map(({ id }) => `engagement-${id}`),
      ].toSorted(),
    );
    expect(new Set([...all.values()].map((event) => text(event, 'uid'))).size).toBe(all.size);
  });

  for (const deadline of view.deadlines) {
    test(`has the deadline ${deadline.id} as it stands`, () => {
      const event = all.get(`deadline-${deadline.id}`);
      if (event === undefined) throw new TypeError('It is missing.');
      const { title, due, phase, steps, who, what, otherwise, rate, id, reworded } = deadline;
      const ended =
        phase === 'ahead' || phase === 'today' ? '' : ` (${deadlineStamp[phase].word.toLowerCase()})`;
      expect(text(event, 'summary')).toBe(title + ended);
      expect(text(event, 'dtstart')).toBe(written(due));
      expect(text(event, 'url')).toBe(`${page.url.href}#deadline-${id}`);
      const off = phase === 'withdrawn' || phase === 'struck-down';
      expect(text(event, 'status')).toBe(off ? 'CANCELLED' : phase === 'paused' ? 'TENTATIVE' : 'CONFIRMED');
      expect(event.getFirstProperty('categories')?.getValues()).toEqual(view.topics.map(({ name }) => name));

      const corrections = correctionsOf(view.updates, id);
      const description = text(event, 'description');
      const last = steps.at(-1);
      const words = [
        last && `As of ${momentWords(last.on)}: ${deadlineStep[last.status].toLowerCase()}`,
        phase === 'outcome-unknown' ? deadlineStamp[phase].word : undefined,
        longDate(due.date),
        who,
        what,
        otherwise,
        rate && quantityWords(rate.value, rate.unit),
        ...steps.flatMap(({ on, text: said, by }) => [momentWords(on), said, by]),
        ...corrections.map(({ text: said }) => said),
        ...cited([...steps, ...corrections].flatMap(({ sources }) => sources)),
      ];
      expect(words.filter((word) => word !== undefined && !description.includes(word))).toEqual([]);
      expect(Number(text(event, 'sequence'))).toBe(steps.length + corrections.length + reworded.length - 1);
    });
  }

  for (const stop of view.stops) {
    for (const engagement of stop.engagements) {
      const event = all.get(`engagement-${engagement.id}`);
      if (event === undefined) continue;
      test(`has the engagement ${engagement.id} as it stands`, () => {
        const { id, title, at, where, status, steps } = engagement;
        expect(text(event, 'summary')).toBe(title);
        expect(text(event, 'dtstart')).toBe(at === undefined ? stop.arrive?.date.toString() : written(at));
        expect(text(event, 'url')).toBe(`${page.url.href}#engagement-${id}`);
        const place = [where, stop.place, countryName(stop.country)].filter((part) => part !== undefined);
        expect(text(event, 'location')).toBe(place.join(', '));
        expect(text(event, 'geo')).toBe(`${stop.latitude},${stop.longitude}`);
        const stood = calledOffBy(engagement, stop) === undefined ? statusOf[status] : 'CANCELLED';
        expect(text(event, 'status')).toBe(stood);

        const description = text(event, 'description');
        const words = [
          ...steps.flatMap(({ on, text: said, by }) => [momentWords(on), said, by]),
          engagementWord[status].toLowerCase(),
          ...cited(steps.flatMap(({ sources }) => sources)),
        ];
        expect(words.filter((word) => word !== undefined && !description.includes(word))).toEqual([]);
      });
    }
  }
});
