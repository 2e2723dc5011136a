import { citedIn } from '../body/citations.ts';
import type { RawExplainer } from '../schema/explainer.ts';
import { day, type When } from '../schema/when.ts';
import type { Wording } from '../schema/wording.ts';
import { editionsBy, latestDate } from './edition.ts';
import { knownAt } from './known.ts';
import { begun, dayBegun, moment } from './moment.ts';
import { readableOn } from './source.ts';
import type { StoryView } from './story-at.ts';
import type { Story } from './story.ts';
import { wordingAt } from './wording.ts';

/** A check whether a block is one of those that a view has. */
function among(blocks: readonly { readonly id: string }[]): (block: { readonly id: string }) => boolean {
  const ids = new Set(blocks.map(({ id }) => id));
  return ({ id }) => ids.has(id);
}

/**
 * The record of a story as an editor would have written it by the instant of a view: its blocks, each with all
 * states until then, and nothing dated later. What the prose of that time has no place for is left out, as it is from
 * the view. `published` alone is kept as it is.
 */
export function recordAt(story: Story, view: StoryView, newsroomZone: string): RawExplainer {
  const { record } = story;
  const { at } = view;
  const known = <State extends { on: When }>(states: readonly State[], zone = newsroomZone): State[] =>
    states.slice(0, knownAt(states, zone, at).length);
  const put = (wording: Wording, zone = newsroomZone): Wording => {
    if (typeof wording === 'string') return wording;
    const wordings = known(wording, zone);
    return wordings.length === 0 ? wordingAt(wording, zone, at) : wordings;
  };
  const hasBegun = (date: string): boolean => dayBegun(date, newsroomZone, at);

  const short = record.short
    .filter(({ since }) => since === undefined || hasBegun(since))
    .map(({ until, ...sentence }) =>
      until !== undefined && hasBegun(until) ? { ...sentence, until } : sentence,
    );
  const stops = record.stops.filter(among(view.stops)).map((stop) => ({
    ...stop,
    purpose: put(stop.purpose, stop.zone),
    states: known(stop.states, stop.zone),
    engagements: stop.engagements
      .map((engagement) => ({ ...engagement, states: known(engagement.states, stop.zone) }))
      .filter(({ states }) => states.length > 0),
  }));
  const people = record.people
    .filter(among(view.people))
    .map((person) => ({ ...person, states: known(person.states) }));
  const deadlines = record.deadlines.filter(among(view.deadlines)).map((deadline) => ({
    ...deadline,
    what: put(deadline.what, deadline.zone),
    otherwise: put(deadline.otherwise, deadline.zone),
    states: known(deadline.states, deadline.zone),
  }));
  const claims = record.claims
    .filter(among(view.claims))
    .map((claim) => ({ ...claim, states: known(claim.states) }));
  const unknowns = record.unknowns
    .filter(among(view.unknowns))
    .map((unknown) => ({ ...unknown, states: known(unknown.states) }));
  const offers = record.offers
    .filter(among(view.sides.flatMap((side) => side.offers)))
    .map((offer) => ({ ...offer, states: known(offer.states) }));
  const figures = record.figures.filter(among(view.figures)).map((figure) => ({
    ...figure,
    note: put(figure.note, figure.zone),
    states: known(figure.states, figure.zone),
    threats: figure.threats.filter(({ on }) => begun(moment(on, figure.zone ?? newsroomZone), at)),
  }));
  const terms = record.terms
    .filter(among(view.terms))
    .map((term) => ({ ...term, states: known(term.states) }));
  const updates = known(record.updates);

  const citing: readonly { readonly sources: readonly string[] }[] = [
    ...short,
    ...stops.flatMap(({ states, engagements }) => [
      ...states,
      ...engagements.flatMap((engagement) => engagement.states),
    ]),
    ...[...people, ...deadlines, ...claims, ...unknowns, ...offers].flatMap((block) => [...block.states]),
    ...figures.flatMap(({ states, threats }) => [...states, ...threats]),
    ...terms.flatMap((term) => [term, ...term.states]),
    ...updates,
  ];
  const cited = new Set([...citing.flatMap(({ sources }) => sources), ...view.sections.flatMap(citedIn)]);
  const over = new Set(editionsBy(story, at, newsroomZone).map(({ date }) => date.toString()));
  return {
    title: put(record.title),
    deck: put(record.deck),
    topics: record.topics,
    authors: record.authors,
    published: record.published,
    knownTo: day.parse(view.reach.toString()),
    carrying: put(record.carrying),
    short,
    ...(view.traveller !== undefined && { traveller: record.traveller }),
    stops,
    people,
    deadlines,
    claims,
    unknowns,
    offers,
    figures,
    terms,
    updates,
    editions: record.editions.filter((date) => over.has(date)),
    sources: readableOn(record.sources, latestDate(record, at, newsroomZone)).filter(({ id }) =>
      cited.has(id),
    ),
  };
}
