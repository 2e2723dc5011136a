import type { RawExplainer } from '../../schema/explainer.ts';
import { cureFor } from '../read/cure.ts';
import { isPlaceholder } from '../read/placeholder.ts';
import type { Fault, Path } from './fault.ts';
import { nearest } from './nearest.ts';

/** What the letters of a clock's abbreviation mean to most editors; none of them says which rules apply. */
const abbreviations: Readonly<Record<string, string>> = {
  BST: 'Europe/London',
  CEST: 'Europe/Berlin',
  CET: 'Europe/Berlin',
  EDT: 'America/New_York',
  EST: 'America/New_York',
  ET: 'America/New_York',
  GMT: 'Europe/London',
  HKT: 'Asia/Hong_Kong',
  JST: 'Asia/Tokyo',
  KST: 'Asia/Seoul',
  MYT: 'Asia/Kuala_Lumpur',
  PDT: 'America/Los_Angeles',
  PST: 'America/Los_Angeles',
  PT: 'America/Los_Angeles',
  SGT: 'Asia/Singapore',
  UTC: 'UTC',
  Z: 'UTC',
};

/** Whether a name is an IANA zone of the form Area/City, or UTC, spelt as IANA spells it. */
export function isZone(name: string): boolean {
  return name === 'UTC' || (name.includes('/') && spelt(name) === name);
}

/** Names a real zone near to what was written, or the only zone of the country; else a placeholder. */
export function zoneMeant(written: string, country?: string): string {
  if (isPlaceholder(written)) return written;
  const right = spelt(written);
  if (right?.includes('/') === true) return right;
  const abbreviated = abbreviations[written.toUpperCase()];
  if (abbreviated !== undefined) return abbreviated;
  const there = country === undefined ? [] : zonesOf(country);
  const city = written.slice(written.lastIndexOf('/') + 1).replaceAll(' ', '_');
  const known = Intl.supportedValuesOf('timeZone');
  return (
    nearest(written.replaceAll(' ', '_'), there) ??
    there.find((zone) => nearest(city, [zone.slice(zone.lastIndexOf('/') + 1)]) !== undefined) ??
    (there.length === 1 ? there[0] : undefined) ??
    nearest(written.replaceAll(' ', '_'), known) ??
    known.find((zone) => zone.slice(zone.lastIndexOf('/') + 1).toLowerCase() === city.toLowerCase()) ??
    '<Area/City>'
  );
}

/** Refuses zones that IANA does not know. */
export function checkZones(record: RawExplainer): readonly Fault[] {
  const written: { at: Path; zone: string | undefined; country?: string }[] = [
    ...record.stops.map(({ zone, country }, index) => ({ at: ['stops', index, 'zone'], zone, country })),
    ...record.deadlines.map(({ zone }, index) => ({ at: ['deadlines', index, 'zone'], zone })),
    ...record.figures.map(({ zone }, index) => ({ at: ['figures', index, 'zone'], zone })),
  ];
  return written.flatMap(({ at, zone, country }) => {
    if (zone === undefined || isZone(zone)) return [];
    const wrong = `“${zone}” is no time zone of the IANA database, which names zones by area and city.`;
    return [{ at, wrong, cure: cureFor(at, zoneMeant(zone, country)) }];
  });
}

/** The name in IANA's spelling; undefined where there is no such zone. An offset such as +09:00 is none. */
function spelt(name: string): string | undefined {
  if (!/^[A-Za-z][\w+/-]*$/.test(name)) return undefined;
  try {
    return Temporal.PlainDate.from('2025-01-01').toZonedDateTime(name).timeZoneId;
  } catch {
    return undefined;
  }
}

function zonesOf(country: string): readonly string[] {
  try {
    return new Intl.Locale(`und-${country}`).getTimeZones() ?? [];
  } catch {
    return [];
  }
}
