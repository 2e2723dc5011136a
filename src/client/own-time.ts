/**
 * An instant on the reader's clock, or nothing when the place keeps the same time: "Thu 30 Oct, 03:00 your time".
 */
export function ownTime(time: number, zone: string): string | undefined {
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const clock = (timeZone: string): string =>
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
    }).format(time);
  return clock(own) === clock(zone) ? undefined : `${clock(own)} your time`;
}
