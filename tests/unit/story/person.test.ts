import { expect, test } from 'vitest';
import { personAt } from '../../../src/story/person.ts';
import { aPerson, at } from './blocks.ts';

const raw = aPerson(
  { on: '2025-10-20', role: 'Candidate', part: 'Stands for office.', sources: ['p1'] },
  { on: '2025-10-22', part: 'Is ahead.', sources: ['p2'] },
  { on: '2025-10-25', role: 'Prime minister', part: 'Won.', sources: ['p3'] },
  { on: '2025-10-28', part: 'Received him.', sources: ['p3', 'p4'] },
);

test.each([
  ['2025-10-20', 'Candidate', 'Stands for office.', ['p1']],
  // The role stands while only the part changes; both are sourced, each source once.
  ['2025-10-22', 'Candidate', 'Is ahead.', ['p1', 'p2']],
  ['2025-10-25', 'Prime minister', 'Won.', ['p3']],
  ['2025-10-28', 'Prime minister', 'Received him.', ['p3', 'p4']],
])('on %s', (day, role, part, sources) => {
  expect(personAt(raw, 'UTC', at(`${day}T00:00[UTC]`))).toMatchObject({ role, part, sources });
});

test('before entering the story there is nobody', () => {
  expect(personAt(raw, 'UTC', at('2025-10-19T23:59[UTC]'))).toBeUndefined();
});
