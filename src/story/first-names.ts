/** First names by the ids that have them; what was never renamed isn't there. */
type Former = Readonly<Record<string, string>>;

/**
 * What a story, its blocks, its topics, its people and its places were first published as. Feeds and calendars know things by
 * these names, which outlive every change of an address.
 */
export interface FirstNames {
  readonly slug: string;
  /** The first fragment of each block that has another one by now. */
  readonly fragments: Former;
  /** The first id of each topic that has another one by now, the same in every story that has it. */
  readonly topics: Former;
  /** The first id of each person who has another one by now, the same in every story that has them. */
  readonly people: Former;
  /** The first id of each place that has another one by now, the same in every story that comes there. */
  readonly places: Former;
}

/** The names of a story of which nothing was ever renamed. */
export function neverRenamed(slug: string): FirstNames {
  return { slug, fragments: {}, topics: {}, people: {}, places: {} };
}

/** The fragment under which a block was first published, by the one it has now. */
export function firstFragment({ fragments }: FirstNames, fragment: string): string {
  return formerly(fragments, fragment);
}

/** The id under which a topic was first published, by the one it has now; any story that has it knows. */
export function firstTopic({ topics }: FirstNames, id: string): string {
  return formerly(topics, id);
}

/** The id under which a person was first published, by the one they have now; any story that has them knows. */
export function firstPerson({ people }: FirstNames, id: string): string {
  return formerly(people, id);
}

/** The id under which a place was first published, by the one it has now; any story that comes there knows. */
export function firstPlace({ places }: FirstNames, id: string): string {
  return formerly(places, id);
}

/** Not by the name itself, because an object answers to names that nobody gave it, such as `constructor`. */
function formerly(former: Former, now: string): string {
  return new Map(Object.entries(former)).get(now) ?? now;
}
