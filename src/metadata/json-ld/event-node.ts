import type { EventLeaf, EventStatusType, IdReference, PersonLeaf } from 'schema-dts';
import type { EngagementStatus, EngagementView } from '../../story/stop.ts';
import { machineDate } from '../../words/date.ts';

/** What schema.org says of an engagement; where it says nothing, "scheduled" is understood. */
function eventStatus(status: EngagementStatus): EventStatusType | undefined {
  switch (status) {
    case 'moved':
      return 'https://schema.org/EventRescheduled';
    case 'cancelled':
    case 'not-held':
      return 'https://schema.org/EventCancelled';
    case 'expected':
    case 'unconfirmed':
    case 'announced':
    case 'confirmed':
    case 'held':
      return undefined;
  }
}

/** Whether it would be too much to let an engagement pass for scheduled and leave it at that. */
const unsure = (status: EngagementStatus): boolean => status === 'expected' || status === 'unconfirmed';

/**
 * An engagement as an event, or nothing while its date is not known: an event has one. It begins when the page
 * says so, on the clock of the place. Who holds it is not on record, so no organiser is named.
 */
export function eventNode(
  { title, at, status, steps }: EngagementView,
  location: IdReference,
  attendees: readonly (IdReference | PersonLeaf)[],
): EventLeaf | undefined {
  if (at === undefined) return undefined;
  const state = eventStatus(status);
  const said = unsure(status) ? steps.at(-1)?.text : undefined;
  return {
    '@type': 'Event',
    name: title,
    startDate: machineDate(at),
    location,
    ...(said !== undefined && { description: said }),
    ...(state !== undefined && { eventStatus: state }),
    ...(attendees.length > 0 && { attendee: attendees }),
  };
}
