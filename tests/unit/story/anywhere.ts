import { stepChart } from '../../../src/chart/step-chart.ts';
import { routeMap } from '../../../src/map/route.ts';
import { pass } from '../../../src/story/check/checked.ts';
import { storyAt } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
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
import { staleAfter, stopStale } from '../../../src/words/stale.ts';
import { stayWords } from '../../../src/words/stay.ts';
import { aDeadline, aFigure, anUpdate, aRecord, aStop, at } from './blocks.ts';

// Run as a program, by anywhere.test.ts: prints a story at some instants with all its words, for machines
// whose clocks and language differ. The zones are chosen so that every one of them is on another date.

const zones = ['Pacific/Kiritimati', 'Asia/Seoul', 'Europe/Berlin', 'America/New_York', 'Pacific/Pago_Pago'];
const tale = story(
  'anywhere',
  pass(
    aRecord({
      stops: zones.map((zone, index) =>
        aStop(
          {
            id: `stop-${index}`,
            zone,
            at: [10 * index, 150 - 30 * index],
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
    }),
  ),
  '## Was ist’s?\n\nWords, İstanbul and others.<Cite id="p1" />\n',
);

const instants = ['2025-10-26T00:30', '2025-10-26T10:30', '2025-11-02T05:30', '2025-11-02T23:59'].map(
  (time) => at(`${time}[UTC]`),
);

const printed = instants.map((instant) => {
  const view = storyAt(tale, instant, 'UTC');
  return {
    view,
    stops: view.stops.map((stop) => [
      stayWords(stop),
      stopStale(stop),
      offsetName(stop.zone, instant),
      countryName(stop.country),
    ]),
    deadlines: view.deadlines.map((deadline) => [
      longDate(deadline.due.date),
      shortDateYear(deadline.due.date),
      weekdayName(deadline.due.date),
      clockTime(deadline.due),
      machineDate(deadline.due),
      staleAfter(deadline),
    ]),
    dates: view.strip.dates && dateRange(view.strip.dates.first.date, view.strip.dates.last.date),
    map: routeMap(view.stops, 300, 18),
    charts: view.figures.map((figure) => stepChart(figure, view.knownTo)),
  };
});

process.stdout.write(JSON.stringify(printed));
