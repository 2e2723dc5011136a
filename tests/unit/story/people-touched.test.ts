import { expect, test } from 'vitest';
import { peopleTouched } from '../../../src/story/people-touched.ts';
import { fixtureView } from '../cards/views.ts';

const view = fixtureView('maximal', '2027-01-01T00:00:00Z');
const meeting = view.stops.flatMap(({ engagements }) => engagements).find((each) => each.with.length > 0);
const known = new Set(view.people.map(({ id }) => id));
/** Whom the meeting is with, and whoever makes the journey. */
const present = [...(meeting?.with ?? []), view.traveller ?? ''].toSorted();
const claim = view.claims.find(({ about }) => about.some((id) => known.has(id)));
const [update] = view.updates;

const touching = (...touches: readonly string[]): string[] => {
  if (update === undefined) throw new TypeError('The fixture has an update.');
  return [...peopleTouched(view, { ...update, touches })].toSorted();
};

test('an update concerns whom it touches', () => {
  const [person] = view.people;
  expect(touching(person?.id ?? '')).toEqual([person?.id]);
});

test('an update of a meeting concerns those who take part', () => {
  expect(meeting?.with.length).toBeGreaterThan(0);
  expect(touching(meeting?.id ?? '')).toEqual(present);
});

test('an update of a claim concerns those it is about', () => {
  const about = claim?.about.filter((id) => known.has(id)) ?? [];
  expect(about).not.toEqual([]);
  // A claim about a meeting is about whoever takes part.
  const met = claim?.about.includes(meeting?.id ?? '') ? present : [];
  expect(touching(claim?.id ?? '')).toEqual([...new Set([...about, ...met])].toSorted());
});

test('an update of a claim about a meeting concerns those who take part', () => {
  if (update === undefined || claim === undefined || meeting === undefined)
    throw new TypeError('It has all.');
  const claims = [{ ...claim, about: [meeting.id] }];
  const concerned = peopleTouched({ ...view, claims }, { ...update, touches: [claim.id] });
  expect([...concerned].toSorted()).toEqual(present);
});

test('an update of anything else concerns nobody', () => {
  expect(touching(...view.deadlines.map(({ id }) => id), ...view.stops.map(({ id }) => id))).toEqual([]);
});

test('nobody is concerned who has not entered the story', () => {
  if (update === undefined || meeting === undefined) throw new TypeError('The fixture has both.');
  const nobody = { ...view, people: [] };
  expect([...peopleTouched(nobody, { ...update, touches: [meeting.id] })]).toEqual([]);
});
