/** Words with dates as the pages have them: “2026-11-10” is written “10 November 2026”. */
export const writtenDates = (words: string): string =>
  words.replace(/\d{4}-\d\d-\d\d/g, (date) =>
    Number.isNaN(Date.parse(date))
      ? date
      : new Date(date).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  );
