import ical, { escape, foldLines, formatDate, ICalCalendarMethod } from 'ical-generator';
import { absolute } from '../routes.ts';
import { site } from '../site.ts';
import { byStart } from '../story/changes/turn.ts';
import type { Entry } from './entry.ts';
import { eventOf } from './event.ts';
import { latest } from './revision.ts';
import { textValue } from './text-value.ts';

/** What a calendar says of itself. */
export interface Calendar {
  readonly uid: string;
  readonly name: string;
  readonly description: string;
  /** The path of its own file, at which it is fetched again. */
  readonly source: string;
  /** The path of the page it is about. */
  readonly page: string;
  readonly entries: readonly Entry[];
}

/** The red of deadlines: its nearest name in CSS Color Level 3 §4.3, and itself for programs that read no names. */
const red = { name: 'firebrick', rgb: '#B3161B' };

/** How long a program may wait before it looks again: dates move within a day. */
const refreshSeconds = 6 * 60 * 60;

/** A value of the type TEXT. The library writes those of a calendar as they are. */
const text = (value: string): string => escape(textValue(value), false);

/** The properties that the library has no name for (RFC 7986 §5.2, 5.3, 5.4 and 5.9). */
function further({ uid, description, entries }: Calendar): readonly string[] {
  const modified = latest(entries.map(({ revision }) => revision.modified));
  return [
    `UID:${uid}`,
    ...(modified === undefined ? [] : [`LAST-MODIFIED:${formatDate(null, modified)}`]),
    `DESCRIPTION:${text(description)}`,
    `COLOR:${red.name}`,
  ];
}

/** What stands in a calendar without events, since one without any component is none (RFC 5545 §3.6). */
const noEvents = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
  'END:VCALENDAR',
].join('\r\n');

/**
 * A calendar as a file (RFC 5545, RFC 7986), its entries by date. It is printed even while it has none: an address
 * that somebody subscribed to must not go away.
 */
export function calendarFile(calendar: Calendar): string {
  const { name, description, source, page, entries } = calendar;
  const version = 'VERSION:2.0\r\n';
  const printed = ical({
    name: text(name),
    description: text(description),
    prodId: { company: text(site.name), product: text(site.name), language: site.language },
    method: ICalCalendarMethod.PUBLISH,
    source: absolute(source),
    url: absolute(page),
    ttl: refreshSeconds,
    color: red.rgb,
    events: entries
      .toSorted((a, b) => byStart(a.on, b.on) || a.uid.localeCompare(b.uid))
      .map((entry) => eventOf(entry)),
  }).toString();
  // The properties of a calendar stand before its events (§3.6).
  const whole = printed.replace(version, () => `${version}${foldLines(further(calendar).join('\r\n'))}\r\n`);
  return `${entries.length > 0 ? whole : whole.replace(/END:VCALENDAR$/, noEvents)}\r\n`;
}
