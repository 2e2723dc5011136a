/**
 * The instant a build speaks of: `SOURCE_DATE_EPOCH` (seconds, reproducible-builds.org), which
 * `npm run build` always sets, or the present while writing. The one place under `src/` that reads a clock.
 * @throws RangeError when the variable is not a whole number of seconds.
 */
export function buildInstant(
  epochSeconds: string | undefined = process.env['SOURCE_DATE_EPOCH'],
): Temporal.Instant {
  if (epochSeconds === undefined || epochSeconds === '') return Temporal.Now.instant();
  if (!/^\d{1,11}$/.test(epochSeconds)) {
    throw new RangeError(`SOURCE_DATE_EPOCH is a number of seconds since 1970, not "${epochSeconds}".`);
  }
  return Temporal.Instant.fromEpochMilliseconds(Number(epochSeconds) * 1000);
}
