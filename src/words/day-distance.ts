const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

function inWords(days: number): string {
  const size = Math.abs(days);
  if (size < 21) return words.format(days, 'day');
  if (size < 60) return words.format(Math.round(days / 7), 'week');
  if (size < 730) return words.format(Math.round(days / 30.44), 'month');
  return words.format(Math.round(days / 365.25), 'year');
}

/** A distance in whole civil days, counted into the future: "In 9 days", "Tomorrow", "3 weeks ago". */
export function dayDistanceWords(days: number): string {
  const said = inWords(days);
  return said.charAt(0).toUpperCase() + said.slice(1);
}
