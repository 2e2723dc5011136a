import { expect, test } from 'vitest';
import { eventNode } from '../../../../src/metadata/json-ld/event-node.ts';
import type { EngagementStatus } from '../../../../src/story/stop.ts';
import { fixtureView } from '../../cards/views.ts';

const meeting = fixtureView('maximal', '2026-01-02T09:00:00Z')
  .stops.flatMap(({ engagements }) => engagements)
  .find(({ id }) => id === 'leaders-meeting');
if (meeting === undefined) throw new TypeError('The fixture has a meeting.');

const rescheduled = 'https://schema.org/EventRescheduled';
const cancelled = 'https://schema.org/EventCancelled';

test.each<readonly [EngagementStatus, string | undefined, boolean]>([
  ['expected', undefined, true],
  ['unconfirmed', undefined, true],
  ['announced', undefined, false],
  ['confirmed', undefined, false],
  ['held', undefined, false],
  ['moved', rescheduled, false],
  ['cancelled', cancelled, false],
  ['not-held', cancelled, false],
])(
  'an engagement that is %s has the status %s; last words where it is not sure: %s',
  (status, state, told) => {
    expect(eventNode({ ...meeting, status }, { '@id': '#stop-busan' }, [])).toEqual({
      '@type': 'Event',
      name: 'Meeting with Xi Jinping',
      startDate: '2025-10-30T11:00+09:00',
      location: { '@id': '#stop-busan' },
      ...(state !== undefined && { eventStatus: state }),
      ...(told && { description: 'They met for 100 minutes.' }),
    });
  },
);
