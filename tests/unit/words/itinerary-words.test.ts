import { expect, test } from 'vitest';
import { itineraryWords } from '../../../src/words/itinerary-words.ts';

test.each([
  [['start', 'visit'], 'Itinerary', 'Itinerary: 2 stops', 'The route', 'the itinerary'],
  [['visit'], 'Itinerary', 'Itinerary: 1 stop', 'The route', 'the itinerary'],
  [['visit', 'scene'], 'Itinerary', 'Itinerary: 2 stops', 'The route', 'the itinerary'],
  [[], 'Itinerary', 'Itinerary: 0 stops', 'The route', 'the itinerary'],
  [['scene', 'scene'], 'On the map', 'On the map: 2 places', 'The places', 'the map'],
  [['scene'], 'On the map', 'On the map: 1 place', 'The place', 'the map'],
] as const)('%j', (kinds, title, counted, kicker, mention) => {
  expect(itineraryWords(kinds.map((kind) => ({ kind })))).toEqual({ title, counted, kicker, mention });
});
