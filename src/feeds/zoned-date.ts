const weekday = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * A date that prints itself with the offset of its zone. The library that writes the feeds takes a `Date` and prints it
 * by the methods below, which know only UTC: a subscriber is to read the hour that the newsroom's clock showed.
 */
export class ZonedDate extends Date {
  readonly #zoned: Temporal.ZonedDateTime;

  constructor(zoned: Temporal.ZonedDateTime) {
    super(zoned.epochMilliseconds);
    this.#zoned = zoned;
  }

  /** RFC 3339: `2025-10-30T11:00:00+09:00`. */
  override toISOString(): string {
    return this.#zoned.toString({ smallestUnit: 'second', timeZoneName: 'never' });
  }

  /** RFC 822 with a year of four digits, as RSS 2.0 asks: `Thu, 30 Oct 2025 11:00:00 +0900`. */
  override toUTCString(): string {
    const { day, year, hour, minute, second, offset } = this.#zoned;
    const date = this.#zoned.toPlainDate().toZonedDateTime('UTC').epochMilliseconds;
    const time = [hour, minute, second].map(two).join(':');
    // Zones of old had offsets of seconds, which RFC 822 can't say.
    const zone = offset.replace(':', '').slice(0, 5);
    return `${weekday.format(date)}, ${two(day)} ${month.format(date)} ${String(year).padStart(4, '0')} ${time} ${zone}`;
  }
}
