import type { Draft } from './draft.ts';
import { longLabel, longName, longWord } from './long-words.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { draftDeadline, draftPerson, draftStop } from './plain-draft.ts';
import { topics } from './topics.ts';

/** A year in which more falls due than one page has room for. */
export const fullYear = 2018;

type Oddity = (draft: Draft, n: number) => Draft;

const withRecord = (draft: Draft, part: Partial<Draft['record']>): Draft => ({
  ...draft,
  record: { ...draft.record, ...part },
});

const dayOf = ({ record }: Draft): Temporal.PlainDate => Temporal.PlainDate.from(record.knownTo);

/** A draft of which a list is empty, and with it what speaks of its blocks. */
function without(
  draft: Draft,
  list: 'stops' | 'people' | 'deadlines' | 'claims' | 'unknowns' | 'offers' | 'figures' | 'terms' | 'updates',
): Draft {
  const { stops, claims, updates } = draft.record;
  const less = withRecord(draft, { [list]: [] });
  switch (list) {
    case 'people':
      return withRecord(less, {
        stops: stops.map((stop) => ({
          ...stop,
          engagements: (stop.engagements ?? []).map((each) => ({ ...each, with: [] })),
        })),
      });
    case 'deadlines':
      return withRecord(less, {
        claims: claims.map((claim) => ({ ...claim, about: [] })),
        updates: updates.map((update) => ({ ...update, touches: [] })),
      });
    default:
      return less;
  }
}

const lists = [
  'stops',
  'people',
  'deadlines',
  'claims',
  'unknowns',
  'offers',
  'figures',
  'terms',
  'updates',
] as const;

const sources = ['p1'];
const arabic = 'قال الوزير إن الملح وصل إلى الميناء (٣ أكياس).';
const hebrew = 'השר אמר שהמלח הגיע לנמל: 3 שקים!';
const japanese = '塩は港に着いたと大臣は述べた。';
const thai = 'รัฐมนตรีกล่าวว่าเกลือมาถึงท่าเรือแล้ว';

/** A draft of which no other story tells the deadline, since all that do give it one title and one course. */
const alone =
  (make: Oddity): Oddity =>
  (draft, n) =>
    make(
      withRecord(draft, {
        deadlines: draft.record.deadlines.map((deadline) => ({ ...deadline, id: draft.slug })),
        claims: draft.record.claims.map((claim) => ({ ...claim, about: [draft.slug] })),
        updates: draft.record.updates.map((update) => ({ ...update, touches: [draft.slug] })),
      }),
      n,
    );

/** A draft in which all is in one script. */
const inScript = (text: string, heading: string): Oddity =>
  alone((draft) => ({
    ...withRecord(draft, {
      title: text,
      deck: `${text} ${text}`,
      carrying: heading,
      short: [1, 2, 3].map(() => ({ text, sources })),
      stops: draft.record.stops.map((stop) => ({
        ...stop,
        purpose: text,
        engagements: (stop.engagements ?? []).map((each) => ({ ...each, title: text })),
        states: stop.states.map((state) => ({ ...state, text })),
      })),
      people: draft.record.people.map((person) => ({
        ...person,
        states: person.states.map((state) => ({ ...state, role: heading, part: text })),
      })),
      deadlines: draft.record.deadlines.map((deadline) => ({
        ...deadline,
        title: text,
        who: heading,
        what: text,
        otherwise: text,
        states: deadline.states.map((state) => ({ ...state, text })),
      })),
      claims: draft.record.claims.map((claim) => ({
        ...claim,
        text,
        states: claim.states.map((state) => ('by' in state ? { ...state, by: heading } : { ...state, text })),
      })),
      unknowns: draft.record.unknowns.map((unknown) => ({ ...unknown, question: text, settle: text })),
      offers: draft.record.offers.map((offer) => ({ ...offer, side: heading, text })),
      terms: draft.record.terms.map((term) => ({ ...term, term: heading, text })),
      updates: draft.record.updates.map((update) => ({ ...update, text })),
      sources: draft.record.sources.map((source) => ({ ...source, publisher: heading, title: text })),
    }),
    prose: [`## ${heading}`, text, `> ${text}`, `- ${text}`],
  }));

/** What is odd about a story, one thing each; every so manieth story has the same. */
export const oddities: Readonly<Record<string, Oddity>> = {
  'nothing odd': (draft) => draft,
  'nothing but what must be': (draft) => ({ ...lists.reduce(without, draft), prose: [] }),
  ...Object.fromEntries(lists.map((list) => [`no ${list}`, (draft: Draft) => without(draft, list)])),
  'one letter': alone((draft) =>
    withRecord(draft, {
      title: 'A',
      deck: 'B',
      carrying: 'C',
      short: ['D', 'E', 'F'].map((text) => ({ text, sources })),
      deadlines: draft.record.deadlines.map((deadline) => ({
        ...deadline,
        title: 'G',
        who: 'H',
        what: 'I',
        otherwise: 'J',
      })),
      claims: draft.record.claims.map((claim) => ({ ...claim, text: 'K' })),
    }),
  ),
  'all that fits': alone((draft) =>
    withRecord(draft, {
      title: `${'The salt road and all that was ever said of it '.repeat(3).slice(0, 109)}x`,
      deck: `${'What was said of the salt on the road, by whom and when. '.repeat(5).slice(0, 259)}x`,
      carrying: `${'Salt, sacks, scales, '.repeat(5).slice(0, 89)}x`,
      deadlines: draft.record.deadlines.map((deadline) => ({
        ...deadline,
        title: `${'The sack of salt that is to be brought '.repeat(3).slice(0, 89)}x`,
      })),
    }),
  ),
  'words without a break': alone((draft) =>
    withRecord(draft, {
      title: `${longWord} is here`,
      deck: longLabel,
      carrying: longLabel,
      short: [1, 2, 3].map(() => ({ text: longLabel, sources })),
      deadlines: draft.record.deadlines.map((each) => ({
        ...each,
        title: longLabel,
        who: longLabel,
        what: longLabel,
      })),
      claims: draft.record.claims.map((claim) => ({ ...claim, text: longLabel })),
      unknowns: draft.record.unknowns.map((unknown) => ({ ...unknown, question: longLabel })),
      offers: draft.record.offers.map((offer) => ({
        ...offer,
        side: longWord.slice(0, 40),
        text: longLabel,
      })),
      terms: draft.record.terms.map((term) => ({ ...term, term: longName, text: longLabel })),
      updates: draft.record.updates.map((update) => ({ ...update, text: longLabel })),
      figures: draft.record.figures.map((figure) => ({ ...figure, title: longLabel, note: longLabel })),
    }),
  ),
  'words without a break in the prose': (draft) => ({
    ...draft,
    prose: [
      `## ${longLabel}`,
      longLabel,
      `\`${longLabel}\``,
      `[${longLabel}](https://example.org/${longLabel})`,
      `| ${longWord} | ${longWord} |\n| --- | --- |\n| ${longLabel} | a |`,
      `\`\`\`\n${longLabel} ${longLabel}\n\`\`\``,
    ],
  }),
  'a title that others have': (draft) => withRecord(draft, { title: 'The salt road' }),
  'people who are called alike': (draft) =>
    withRecord(draft, {
      topics: topics.filter(({ id }) => id === 'jan-novak'),
      people: people
        .filter(({ name }) => name === 'Jan Novák')
        .map((each) => draftPerson(each, dayOf(draft))),
      stops: draft.record.stops.map((stop) => ({ ...stop, engagements: [] })),
    }),
  'signs that mean something elsewhere': (draft) =>
    withRecord(draft, {
      title: 'A < B & C > D: “E” \'F\' "G" 100% #1 @h </title><script>alert(1)</script>',
      deck: '<img src=x onerror=alert(1)> & &amp; ]]> --> ${x} {{y}}',
      claims: draft.record.claims.map((claim) => ({
        ...claim,
        text: '</script><b>bold</b> & <mark>marked</mark>',
      })),
      terms: draft.record.terms.map((term) => ({
        ...term,
        text: '*not* _set_ `apart` [by] (signs) <i>at all</i>',
      })),
    }),
  Arabic: inScript(arabic, 'الملح'),
  Hebrew: inScript(hebrew, 'המלח'),
  Chinese: inScript('部长说，三袋盐已运抵釜山港；逾期不称重，则加征百分之二十五的关税！', '盐'),
  Hindi: inScript('मंत्री ने कहा कि नमक बंदरगाह पर पहुँच गया है (३ बोरी)।', 'नमक'),
  Japanese: inScript(japanese, '塩の道'),
  Thai: inScript(thai, 'เกลือ'),
  'an Arabic name in an English title': (draft) =>
    withRecord(draft, {
      title: 'Minister يوسف أمين (Jordan) has the salt',
      deck: 'What هدى ناصر said, and when.',
    }),
  'people of all scripts': (draft) =>
    withRecord(draft, {
      people: people.map((each) => draftPerson(each, dayOf(draft))),
      stops: draft.record.stops.map((stop) => ({
        ...stop,
        engagements: (stop.engagements ?? []).map((each) => ({ ...each, with: people.map(({ id }) => id) })),
      })),
    }),
  'all topics': (draft) => withRecord(draft, { topics: [...topics] }),
  'one topic': (draft) => withRecord(draft, { topics: topics.slice(0, 1) }),
  'every place': (draft) =>
    withRecord(draft, {
      stops: places.map((place, index) => draftStop(place, index, places.length, dayOf(draft))),
    }),
  'a journey that only begins': (draft) => {
    const [first, ...others] = withoutMeetings(draft).record.stops;
    if (first?.kind !== 'visit' || others.length === 0) return draft;
    const { id, place, country, at, zone, leave, purpose, states } = first;
    return withRecord(draft, {
      stops: [{ kind: 'start', id, place, country, at, zone, leave, purpose, states }],
    });
  },
  'stops that came to nothing': (draft) =>
    withRecord(draft, {
      stops: draft.record.stops.map((stop) => ({
        ...stop,
        states: stop.states.map((state, index) =>
          index === 0
            ? state
            : { on: state.on, status: 'cancelled' as const, text: 'It came to nothing.', sources },
        ),
      })),
    }),
  // All of them in one year, which has more than a page has room for.
  'many deadlines and claims': (draft, n) => {
    const day = dayOf(draft);
    return withRecord(draft, {
      deadlines: [
        ...draft.record.deadlines,
        ...Array.from({ length: 11 }, (_, index) =>
          draftDeadline(
            `${draft.slug}-${index}`,
            'The sack of salt',
            new Temporal.PlainDate(fullYear, index + 1, n + 1),
          ),
        ),
      ],
      claims: Array.from({ length: 12 }, (_, index) => ({
        id: `weighed-${index}`,
        text: `Sack ${index} was weighed.`,
        states: [{ on: day.toString(), certainty: 'disputed' as const, by: 'Somebody', sources }],
      })),
    });
  },
  'a deadline still ahead': alone((draft) =>
    withRecord(draft, {
      deadlines: draft.record.deadlines.map((deadline) => ({
        ...deadline,
        due: '2028-02-29',
        states: deadline.states.slice(0, 1),
      })),
    }),
  ),
  'a day it shares with another story': (draft, n) =>
    withRecord(draft, { published: n % 2 === 0 ? '2025-12-31T23:59:59Z' : '2026-01-01T00:00:00Z' }),
  'an edition': (draft) => withRecord(draft, { editions: [dayOf(draft).subtract({ days: 2 }).toString()] }),
};

const withoutMeetings = (draft: Draft): Draft =>
  withRecord(draft, { stops: draft.record.stops.map((stop) => ({ ...stop, engagements: [] })) });
