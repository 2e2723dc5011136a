/**
 * An instant on the reader's clock, or nothing when the place keeps the same time: "Thu 30 Oct, 03:00 your time".
 */
export function ownTime(time: number | string, zone: string): string | undefined {
  const clock = (timeZone?: string): string =>
    new Date(time).toLocaleString('en-GB', {
      timeZone,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
    });
  return clock() === clock(zone) ? undefined : `${clock()} your time`;
}
