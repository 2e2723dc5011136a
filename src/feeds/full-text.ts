import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { StoryView } from '../story/story-at.ts';
import { claimGroups } from '../words/claim-groups.ts';
import { certaintyStamp } from '../words/claim-words.ts';
import { dueWords, longDate, momentWords, shortDateYear } from '../words/date.ts';
import { deadlineStamp, deadlineStep } from '../words/deadline-words.ts';
import { engagementTime } from '../words/engagement-time.ts';
import { itineraryWords } from '../words/itinerary-words.ts';
import { quantityWords } from '../words/quantity.ts';
import { namesBeside } from '../words/names-beside.ts';
import { wholeStayWords } from '../words/stay.ts';
import { sentence } from '../words/sentence.ts';
import { engagementWord, stopStamp } from '../words/stop-words.ts';
import { routeImage } from './route-image.ts';
import { directed } from './directed.ts';
import { plainBody, storyNotes } from './plain-body.ts';
import { plainByline } from './plain-byline.ts';
import { plainContext } from './plain-context.ts';
import { plainCorrections } from './plain-corrections.ts';
import { plainSources } from './plain-sources.ts';
import { isolated } from '../words/direction.ts';

const byWords = (by: string | undefined): string => (by === undefined ? '' : ` by ${isolated(by)}`);

const withWords = (names: readonly string[]): string | undefined =>
  names.length === 0 ? undefined : `with ${new Intl.ListFormat('en-GB').format(names.map(isolated))}`;

/** A whole story as the HTML that `storyTree` describes. */
export function fullText(view: StoryView, address: string): string {
  return toHtml(storyTree(view, address));
}

/**
 * A whole story as plain HTML for feed readers and for whoever keeps a copy: headings, paragraphs, lists and tables,
 * all links absolute, no class, style or script to be stripped. `address` is the story's absolute address.
 */
export function storyTree(view: StoryView, address: string): Root {
  const context = plainContext(view, address);
  const notes = (ids: readonly string[]) => storyNotes(ids, context);
  const corrections = (id: string): ElementContent[] => plainCorrections(view.updates, id, address);
  /** A part with its heading, or nothing when the story has none of it. */
  const part = (heading: string, content: ElementContent[]): ElementContent[] =>
    content.length === 0 ? [] : [h('h2', heading), ...content];
  const list = (items: ElementContent[]): ElementContent[] => (items.length === 0 ? [] : [h('ul', items)]);

  const deadlines = view.deadlines.map((deadline) => {
    return h('li', [
      h('strong', `${isolated(deadline.title)}: ${deadlineStamp[deadline.phase].word}.`),
      ` Due ${longDate(deadline.due.date)} (${dueWords(deadline.due)}).`,
      deadline.movedFrom === undefined ? '' : ` Moved from ${momentWords(deadline.movedFrom)}.`,
      ` Set by: ${sentence(isolated(deadline.who))} Asked for: ${isolated(deadline.what)} Or else: ${isolated(deadline.otherwise)}`,
      deadline.rate === undefined
        ? ''
        : ` At stake: ${quantityWords(deadline.rate.value, deadline.rate.unit)}, ${isolated(deadline.rate.of)}.`,
      h(
        'ul',
        deadline.steps.map((step) =>
          h('li', [
            `${longDate(step.on.date)}, ${deadlineStep[step.status].toLowerCase()}`,
            step.due === undefined ? '' : ` to ${momentWords(step.due)}`,
            byWords(step.by),
            `: ${isolated(step.text)}`,
            ...notes(step.sources),
          ]),
        ),
      ),
      ...corrections(deadline.id),
    ]);
  });
  const names = new Map<string, string>(view.people.map((person) => [person.id, person.name]));
  const stops = view.stops.map((stop) => {
    const stay = wholeStayWords(stop);
    const when = [stay.word.toLowerCase(), stay.dates].filter((word) => word !== '').join(' ');
    return h('li', [
      h(
        'strong',
        `${isolated(stop.place)}, ${when}: ${stopStamp[stop.phase].word}${stop.moved ? ', moved' : ''}.`,
      ),
      ` ${stop.purpose} ${stop.steps.at(-1)?.text ?? ''}`,
      ...notes(stop.steps.at(-1)?.sources ?? []),
      ...corrections(stop.id),
      ...list(
        stop.engagements.map((each) =>
          h('li', [
            [
              isolated(each.title),
              engagementTime(each, stop),
              each.where,
              withWords(namesBeside(each, names)),
              `${engagementWord[each.status]}${byWords(each.steps.at(-1)?.by)}: ${isolated(each.steps.at(-1)?.text ?? '')}`,
            ]
              .filter((part) => part !== undefined)
              .join(' · '),
            ...notes(each.steps.at(-1)?.sources ?? []),
            ...corrections(each.id),
          ]),
        ),
      ),
    ]);
  });
  const claims = claimGroups(view.claims).flatMap((group) => [
    h('h3', `${group.stamp.word} (${group.claims.length})`),
    h(
      'ul',
      group.claims.map((claim) =>
        h('li', [
          h('strong', claim.text),
          ...claim.assertions.flatMap((each) => [
            ` Said by ${isolated(each.by)}, ${shortDateYear(each.on.date)}. How sure: ${certaintyStamp[each.certainty].word.toLowerCase()}.`,
            each.text === undefined ? '' : ` ${isolated(each.text)}`,
            ...notes(each.sources),
          ]),
          ...claim.results.flatMap((each) => [
            ` ${shortDateYear(each.on.date)}: ${isolated(each.text)}`,
            ...notes(each.sources),
          ]),
          ...corrections(claim.id),
        ]),
      ),
    ),
  ]);
  const unknowns = view.unknowns.map((unknown) =>
    h('li', [
      h('strong', unknown.question),
      `${unknown.status === 'answered' ? ' Answered since.' : ''} ${isolated(unknown.text)}`,
      ...notes(unknown.sources),
      unknown.status === 'open' ? ` What would settle it: ${isolated(unknown.settle)}` : '',
      ...corrections(unknown.id),
    ]),
  );
  const people = view.people.map((person) =>
    h('li', [
      h('strong', person.name),
      ...(person.native === undefined
        ? []
        : [' ', h('bdi', { lang: person.native.lang }, person.native.text)]),
      `, ${isolated(person.role)}. ${isolated(person.part)}`,
      ...notes(person.sources),
      ...corrections(person.id),
    ]),
  );
  const updates = view.updates.map((update) =>
    h('li', [
      `${longDate(update.on.date)}${update.kind === 'correction' ? ' (correction)' : ''}: ${isolated(update.text)}`,
      ...notes(update.sources),
    ]),
  );
  return directed({
    type: 'root',
    children: [
      h('p', h('em', view.deck)),
      plainByline(view),
      ...part(
        'The short version',
        view.short.map((sentence) => h('p', [sentence.text, ...notes(sentence.sources)])),
      ),
      ...part('Deadlines', list(deadlines)),
      // Numbered as on the map.
      ...part(
        itineraryWords(view.stops).title,
        stops.length === 0 ? [] : [...routeImage(view), h('ol', stops)],
      ),
      ...plainBody(view.sections, context),
      ...part('What was said, then and now', claims),
      ...part('What is not known', list(unknowns)),
      ...part('People', list(people)),
      ...part('Updates and corrections', list(updates)),
      ...part('Sources', view.sources.length === 0 ? [] : [plainSources(view.sources)]),
    ],
  });
}
