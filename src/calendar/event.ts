import {
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
  type ICalLocation,
} from 'ical-generator';
import type { Entry } from './entry.ts';
import { textValue } from './text-value.ts';

/** RFC 5545 §3.8.1.11. */
const status: Record<Entry['standing'], ICalEventStatus> = {
  firm: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  off: ICalEventStatus.CANCELLED,
};

/** Degrees to six places, a tenth of a metre (RFC 5545 §3.8.1.6). The library drops the equator's 0, and so it is off by that. */
const degrees = (value: number): number => Number(value.toFixed(6)) || 0.000001;

const location = ({ name, latitude, longitude }: NonNullable<Entry['place']>): ICalLocation => ({
  title: textValue(name),
  geo: { lat: degrees(latitude), lon: degrees(longitude) },
});

/**
 * An entry as an event (RFC 5545 §3.6.1). A day is all of the day; a minute is an instant in UTC. A zone of its own
 * (§3.6.5) would carry that zone's rules as of the build along, and every program shows the reader's own clock anyway; the
 * clock of the place stands in the description. Neither has an end: a deadline has no length, and how long a meeting
 * will take nobody has said. None of it takes up the time of whoever subscribes.
 */
export function eventOf({
  uid,
  title,
  on,
  standing,
  revision,
  description,
  place,
  topics,
  address,
}: Entry): ICalEventData {
  const allDay = on.precision === 'day';
  return {
    id: uid,
    start: allDay ? on.date : on.start,
    allDay,
    summary: textValue(title),
    description: textValue(description),
    status: status[standing],
    sequence: revision.sequence,
    stamp: revision.modified,
    lastModified: revision.modified,
    ...(place !== undefined && { location: location(place) }),
    categories: topics.map((name) => ({ name: textValue(name) })),
    url: address,
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
  };
}
