/** The civil date it is at a time, in a zone or where the reader is: "2025-10-25", as Swedes write it. */
export function civilDate(time: number, timeZone?: string): string {
  return new Date(time).toLocaleDateString('sv', { timeZone });
}
