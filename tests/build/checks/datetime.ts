/** Whether this may stand in `<time datetime>`: a year, month, day, time, moment, or duration that exists. */
export function isDatetime(text: string): boolean {
  if (/^\d{4}$/.test(text)) return true;
  const readers = [
    [/^\d{4}-\d{2}$/, () => Temporal.PlainYearMonth.from(text)],
    [/^\d{4}-\d{2}-\d{2}$/, () => Temporal.PlainDate.from(text)],
    [/^\d{2}:\d{2}(:\d{2})?$/, () => Temporal.PlainTime.from(text)],
    [/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?$/, () => Temporal.PlainDateTime.from(text)],
    [
      /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/,
      () => Temporal.Instant.from(text),
    ],
    [/^P(?!$)(\d+W|(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?)$/, () => Temporal.Duration.from(text)],
  ] as const;
  const read = readers.find(([shape]) => shape.test(text))?.[1];
  try {
    return read?.() !== undefined;
  } catch {
    return false;
  }
}
