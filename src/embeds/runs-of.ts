import type { ClaimView } from '../story/claim.ts';
import { correctionsOf } from '../story/corrections-of.ts';
import type { DeadlineView } from '../story/deadline.ts';
import type { PersonView } from '../story/person.ts';
import type { EngagementView, StopView } from '../story/stop.ts';
import type { StoryView } from '../story/story-at.ts';
import { countryName } from '../words/country-name.ts';
import { dateRange, dueWords, longDate, momentWords, shortDateYear, zoneName } from '../words/date.ts';
import { engagementTime } from '../words/engagement-time.ts';
import { namesBeside } from '../words/names-beside.ts';
import { wholeStayWords } from '../words/stay.ts';
import { engagementWord } from '../words/stop-words.ts';
import { claimLines } from './claim-line.ts';
import { deadlineLines, personLines, stopLines, type DatedLine } from './dated-line.ts';
import { datedDeadlineStamp } from './dated-stamp.ts';
import type { Embed } from './embed.ts';
import { embedWords } from './embed-words.ts';
import type { Run } from './run.ts';
import { isolated } from '../words/direction.ts';

const run = (type: Run['type'], text: string, above = 0): Run => ({ type, text, above });

/** A text with the numbers of its sources. */
const noted = (text: string, sources: readonly string[]): string =>
  `${text}${sources.map(() => '00').join(' ')}`;

const corrections = (view: StoryView, id: string): readonly Run[] =>
  correctionsOf(view.updates, id).map(({ on, text }) =>
    run('label', `Corrected ${longDate(on.date)}: ${text}`),
  );

/** The newest of some states, and the line that opens the others. */
function states(lines: readonly DatedLine[]): readonly Run[] {
  const last = lines.at(-1);
  if (last === undefined) return [];
  const { on, word, due, by, text, sources } = last;
  const to = due === undefined ? undefined : `to ${momentWords(due)}`;
  return [
    run('label', [longDate(on.date), word, to, by].filter((part) => part !== undefined).join(' · '), 21),
    run('text', noted(text, sources)),
    ...(lines.length > 1 ? [run('label', 'Before that', 20)] : []),
  ];
}

const deadline = (block: DeadlineView, view: StoryView): readonly Run[] => [
  // The date is one large line.
  run(
    'label',
    dueWords(block.due) + (block.movedFrom ? ` · moved from ${momentWords(block.movedFrom)}` : ''),
    50,
  ),
  ...(block.rate ? [run('label', noted(block.rate.of, block.rate.sources), 62)] : []),
  run('fact', block.who, 18),
  run('fact', block.what, 4),
  run('fact', block.otherwise, 4),
  ...states(deadlineLines(block)),
  ...corrections(view, block.id),
];

const engagement = (block: EngagementView, at: StopView, view: StoryView): readonly Run[] => {
  const { id, title, status, where, steps } = block;
  const last = steps.at(-1);
  const names = namesBeside(block, new Map(view.people.map((person) => [person.id, person.name])));
  const line = [title, engagementWord[status], last?.by, engagementTime(block, at), where, ...names];
  return [
    run('label', line.filter((part) => part !== undefined).join(' · '), 25),
    run('text', last === undefined ? '' : noted(last.text, last.sources)),
    ...corrections(view, id),
  ];
};

const stop = (block: StopView, view: StoryView): readonly Run[] => {
  const { word, dates } = wholeStayWords(block);
  return [
    run('label', `${word} ${dates}${block.moved ? ' · moved' : ''} · ${zoneName(block.zone)}, UTC+00`),
    run('text', block.purpose, 18),
    ...states(stopLines(block)),
    ...corrections(view, block.id),
    ...block.engagements.flatMap((each) => engagement(each, block, view)),
  ];
};

const person = (block: PersonView, view: StoryView): readonly Run[] => [
  run('label', `${block.role} · ${countryName(block.country)} · said “${block.said ?? ''}”`),
  ...states(personLines(block)),
  ...corrections(view, block.id),
];

const claim = (block: ClaimView, view: StoryView): readonly Run[] => [
  ...claimLines(block).flatMap(({ on, stamp, by, text, sources }) => {
    const line = `${stamp.word} :::::: ${longDate(on.date)}${by === undefined ? '' : ` · Said by ${by}`}`;
    return text === undefined
      ? [run('label', noted(line, sources), 28)]
      : [run('label', line, 28), run('text', noted(text, sources), 5)];
  }),
  ...corrections(view, block.id),
];

/** The strip: each row has a small word over it and a rule under it. */
const story = (view: StoryView): readonly Run[] => {
  const { deck, strip } = view;
  const due =
    strip.due && `${shortDateYear(strip.due.due.date)} :::: ${datedDeadlineStamp(strip.due, view).word}`;
  const dates = strip.dates && dateRange(strip.dates.first.date, strip.dates.last.date);
  // Dates and due date stand side by side, as high as the longer of them.
  const [half] = [dates, due].flatMap((text) => text ?? []).toSorted((a, b) => b.length - a.length);
  return [
    run('text', deck, 6),
    ...(strip.to ? [run('cell', strip.to.place, 27)] : []),
    ...(strip.via.length > 0
      ? [run('cell', strip.via.map(({ place }) => isolated(place)).join(', '), 27)]
      : []),
    ...(strip.where.length > 0
      ? [run('cell', strip.where.map(({ place }) => isolated(place)).join(', '), 27)]
      : []),
    ...(half === undefined ? [] : [run('half', half, 27)]),
    run('cell', strip.carrying, 27),
  ];
};

/** Everything an embed says, from the top to the link home, as far as its height depends on it. */
export function runsOf(embed: Embed, view: StoryView): readonly Run[] {
  const { kicker, heading } = embedWords(embed, view);
  const top = [run('label', kicker, 18), run('title', heading, 8)];
  const home = embed.kind === 'story' ? 'Read the whole story' : view.title;
  const foot = [run('label', `Waybill · ${home}`, 49), run('label', 'As of')];
  switch (embed.kind) {
    case 'story':
      return [...top, ...story(view), ...foot];
    case 'itinerary':
      return [...top, ...foot];
    case 'deadline':
      return [...top, ...deadline(embed.deadline, view), ...foot];
    case 'stop':
      return [...top, ...stop(embed.stop, view), ...foot];
    case 'claim':
      return [...top, ...claim(embed.claim, view), ...foot];
    case 'person':
      return [...top, ...person(embed.person, view), ...foot];
  }
}
