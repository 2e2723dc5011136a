import { stepChart } from '../../../src/chart/step-chart.ts';
import { routeMap } from '../../../src/map/route.ts';
import { betweenEditions } from '../../../src/story/changes/between-editions.ts';
import { pass } from '../../../src/story/check/checked.ts';
import { editionsBy } from '../../../src/story/edition.ts';
import { storyAt } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import { betweenWords } from '../../../src/words/between.ts';
import { changeWords } from '../../../src/words/change-words.ts';
import { countryName } from '../../../src/words/country-name.ts';
import {
  clockTime,
  dateRange,
  longDate,
  machineDate,
  offsetName,
  shortDateYear,
  weekdayName,
} from '../../../src/words/date.ts';
import { deadlineStale, stopStale } from '../../../src/words/stale.ts';
import { stayWords } from '../../../src/words/stay.ts';
import { aDeadline, aFigure, anUpdate, aRecord, aSource, aStop, at } from './blocks.ts';

// Run as a program, by anywhere.test.ts: prints a story at some instants with all its words, for machines
// whose clocks and language differ. The zones are chosen so that every one of them is on another date.

const zones = [
  'Pacific/Kiritimati',
  'Asia/Seoul',
  'Europe/Berlin',
  'UTC',
  'America/New_York',
  'America/Anchorage',
  'Pacific/Pago_Pago',
];
const tale = story(
  'anywhere',
  pass(
    aRecord({
      stops: zones.map((zone, index) =>
        aStop(
          {
            id: `stop-${index}`,
            zone,
            at: [10 * index, 150 - 25 * index],
            arrive: '2025-10-26',
            leave: '2025-10-26T23:30',
          },
          { on: '2025-10-20' },
        ),
      ),
      deadlines: zones.map((zone, index) =>
        aDeadline(
          { id: `deadline-${index}`, zone, due: index % 2 === 0 ? '2025-11-02' : '2025-11-02T03:00' },
          { on: '2025-10-20' },
        ),
      ),
      figures: [
        aFigure({ zone: 'America/New_York' }, [
          { on: '2025-02-04', value: 10 },
          { on: '2025-10-26T23:59', value: 1234.5 },
        ]),
      ],
      updates: [anUpdate('one', '2025-10-26'), anUpdate('two', '2025-10-27')],
      short: [
        ...[1, 2, 3].map((each) => ({ text: `Sentence ${each}.`, sources: ['p1'] })),
        { text: 'A sentence of a week.', sources: ['p1'], since: '2025-10-26', until: '2025-11-02' },
      ],
      title: [
        { on: '2025-10-20', text: 'The eve' },
        { on: '2025-10-26T11:00', text: 'The day' },
      ],
      editions: ['2025-10-25', '2025-10-26', '2025-11-01', '2025-11-02'],
      sources: [
        aSource('p1'),
        aSource('p2', { published: '2025-10-26' }),
        aSource('p3', { notBefore: '2025-11-02' }),
      ],
    }),
  ),
  `## Was ist’s?

Words, İstanbul <Until on="2025-10-26">and others</Until><Since on="2025-10-26">alone</Since>.<Cite id="p1 p2 p3" />

<Since on="2025-11-02">

## And then?

- One.

</Since>

- Two.

<Until on="2025-11-03">

- Three, for a time.

</Until>
`,
);

/** Newsrooms in which a day begins up to a day apart. */
const newsrooms = ['Pacific/Kiritimati', 'UTC', 'America/Anchorage'];

/** What the dates of a newsroom decide. */
const dated = (instant: Temporal.Instant, newsroom: string) => {
  const { title, short, sections, sources, updates } = storyAt(tale, instant, newsroom);
  return { title, short, sections, sources, updates };
};

const instants = ['2025-10-26T00:30', '2025-10-26T10:30', '2025-11-02T05:30', '2025-11-02T23:59'].map(
  (time) => at(`${time}[UTC]`),
);

const printed = instants.map((instant) => {
  const view = storyAt(tale, instant, 'UTC');
  const reading = { kind: 'present', made: instant } as const;
  return {
    view,
    stops: view.stops.map((stop) => [
      stayWords(stop),
      stopStale(stop, reading),
      offsetName(stop.zone, instant),
      countryName(stop.country),
    ]),
    deadlines: view.deadlines.map((deadline) => [
      longDate(deadline.due.date),
      shortDateYear(deadline.due.date),
      weekdayName(deadline.due.date),
      clockTime(deadline.due),
      machineDate(deadline.due),
      deadlineStale(deadline, reading),
    ]),
    dates: view.strip.dates && dateRange(view.strip.dates.first.date, view.strip.dates.last.date),
    map: routeMap(view.stops, 300, 18),
    newsrooms: newsrooms.map((newsroom) => [
      dated(instant, newsroom),
      editionsBy(tale, instant, newsroom).map((edition) => ({
        ...edition,
        date: longDate(edition.date),
        view: dated(edition.at, newsroom),
      })),
      betweenEditions(tale, instant, newsroom).map(({ before, edition, changes }) => [
        betweenWords(before.date, edition.date),
        changes.map((change) => [change, changeWords(change)]),
      ]),
    ]),
    charts: view.figures.map((figure) => stepChart(figure, view.reach)),
  };
});

process.stdout.write(JSON.stringify(printed));
