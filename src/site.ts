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
  /**
   * Whether browsers keep the pages that were opened, to be read without a connection. Switched off, those that kept any let go of
   * them at the next visit.
   */
  offline: true as boolean,
  /**
   * How to reach the newsroom, also with a mistake or a weakness of the site: `mailto:…` or the https address of a page.
   * Without one, readers are sent to the repository.
   */
  contact: undefined as string | undefined,
  /**
   * The address of the repository that the site is published from, where readers can say what is wrong. The workflow
   * for GitHub Pages tells the build its own (`REPOSITORY_URL`). Without this and a contact, the site says that it names none.
   */
  repository: undefined as string | undefined,
  /** The https address of an OpenPGP key for those who write to `contact` in confidence. */
  key: undefined as string | undefined,
  /** Who owns the publication and answers for it, a person or a body, as a name within a sentence. */
  owner: 'the Waybill authors' as string | undefined,
  /** Where post reaches the owner, on one line. */
  address: undefined as string | undefined,
  /** Who pays for the publication, in a sentence or two. Without it, the page says that nothing is said. */
  funding: undefined as string | undefined,
  /** What part machines have in the writing of the stories, in a sentence or two. Without it, the page says that nothing is said. */
  automation: undefined as string | undefined,
} as const;
