import fc from 'fast-check';

/** The instant at which a day begins in UTC, or a minute of it. */
export const at = (text: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(text).toZonedDateTime('UTC').toInstant();

/** An instant in the months that the fixture speaks of. */
export const instant = (): fc.Arbitrary<Temporal.Instant> =>
  fc
    .integer({ min: Date.parse('2025-01-01'), max: Date.parse('2026-02-01') })
    .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds));
