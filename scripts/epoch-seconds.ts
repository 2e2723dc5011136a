/** An instant in the form in which `SOURCE_DATE_EPOCH` hands it to a build. */
export function epochSeconds(instant: Temporal.Instant): string {
  return String(Math.floor(instant.epochMilliseconds / 1000));
}
