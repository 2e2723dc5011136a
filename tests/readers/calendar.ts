import ICAL from 'ical.js';

/** An event as a calendar has it. */
export interface CalendarEvent {
  readonly uid: string;
  readonly title: string;
  /** A day (`2025-11-01`), or a minute in UTC (`2025-11-10T05:01Z`). */
  readonly start: string;
  readonly status: string;
  /** How often it was revised. */
  readonly sequence: number;
  readonly description: string;
  /** Where it is to happen; of a deadline, nowhere. */
  readonly place: string;
  /** Where more of it stands. */
  readonly address: string;
}

/**
 * The events of a calendar, as ical.js reads them.
 * @throws Error when it is none.
 */
export function readCalendar(text: string): readonly CalendarEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const property = (name: string): string => {
      const value = event.getFirstPropertyValue(name);
      return value === null ? '' : String(value);
    };
    const start = event.getFirstPropertyValue('dtstart');
    if (!(start instanceof ICAL.Time)) throw new Error(`The event ${property('uid')} begins at no time.`);
    return {
      uid: property('uid'),
      title: property('summary'),
      start: start.isDate ? start.toString() : minute(start),
      status: property('status'),
      sequence: Number(property('sequence')),
      description: property('description'),
      place: property('location'),
      address: property('url'),
    };
  });
}

/** A time in UTC. One that floats, right in no zone in particular, is given as it stands. */
function minute(time: ICAL.Time): string {
  const floats = time.zone === ICAL.Timezone.localTimezone;
  return floats ? time.toString() : `${new Date(time.toUnixTime() * 1000).toISOString().slice(0, 16)}Z`;
}
