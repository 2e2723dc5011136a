/** The publication: what an owner of another site changes first. */
export const site = {
  name: 'Waybill',
  /** One line under the name. */
  line: 'News explained, for stories with a route and a clock',
  description:
    'Explainers for stories that have a route and a clock: where it goes, what falls due, how sure we are, and what became of it.',
  language: 'en',
  /**
   * The day the publication began, YYYY-MM-DD. Permanent ids of its feeds hold it (RFC 4151 §2.1), so it is never changed
   * again once somebody has subscribed.
   */
  founded: '2026-11-23',
  /** When the publication has moved to another host, the one it began at: ids of feeds and calendars keep it. */
  firstHost: undefined as string | undefined,
  /** Open Graph wants a territory, too. */
  locale: 'en_GB',
  /** The zone of dates that belong to no place: claims, updates, sources. */
  newsroomZone: 'UTC',
  /** The licence of the stories. */
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  /** The WebSub hub that feeds are announced at by whoever publishes them: its address. Without one, no feed names it. */
  hub: undefined as string | undefined,
  /** Where readers report a mistake: `mailto:…` or the address of a page. Without one, no page offers it. */
  contact: undefined as string | undefined,
} as const;
