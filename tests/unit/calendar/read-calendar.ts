import ICAL from 'ical.js';

/** ical.js leaves alone what it has no type for: of ours, that is what RFC 7986 added, and all of it is TEXT. */
const unescaped = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter));

/** A calendar file as another program reads it. */
export function readCalendar(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const value = (of: InstanceType<typeof ICAL.Component>, name: string): string | undefined => {
    const property = of.getFirstProperty(name);
    if (property === null) return undefined;
    const found = String(property.getFirstValue());
    return property.type === 'unknown' ? unescaped(found) : found;
  };
  const events = calendar.getAllSubcomponents('vevent').map((event) => ({
    get: (name: string) => value(event, name),
    all: (name: string) => event.getAllProperties(name).flatMap((each) => each.getValues().map(String)),
    names: event.getAllProperties().map(({ name }) => name),
  }));
  return { get: (name: string) => value(calendar, name), events };
}

/** The events of a calendar file as they are written, by their ids. */
export function writtenEvents(text: string): ReadonlyMap<string, string> {
  const events = text.match(/^BEGIN:VEVENT\r\n.*?^END:VEVENT\r\n/gms) ?? [];
  return new Map(
    events.map((event) => [/^UID:(.*)\r$/m.exec(event.replaceAll('\r\n ', ''))?.[1] ?? '', event]),
  );
}
