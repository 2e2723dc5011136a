import { isDay } from '../schema/when.ts';
import type { BlockKind } from '../schema/block-kind.ts';
import { idPattern } from '../schema/id.ts';
import { anchor } from '../story/anchor.ts';

/** The lasting address of a story, or of something in it. */
export type StoryPermalink =
  | { readonly kind: 'story'; readonly slug: string }
  | { readonly kind: 'edition'; readonly slug: string; readonly date: string }
  | { readonly kind: 'block'; readonly slug: string; readonly block: BlockKind; readonly id: string }
  | { readonly kind: 'section'; readonly slug: string; readonly fragment: string };

/** Where stories are gathered by what they have in common, each in a folder by its id. */
export type Room = 'topics' | 'people' | 'places' | 'authors';

/** The lasting address of a topic, a person, a place or an author, by its room: a person within a story is a block of that story. */
export interface GatheringPermalink {
  readonly kind: Room;
  readonly id: string;
}

/**
 * The lasting address of something published, without the base path. All its other addresses (the share page, the
 * card, the embed, the feeds) follow from it.
 */
export type Permalink = StoryPermalink | GatheringPermalink;

const blockKinds = {
  stop: true,
  engagement: true,
  person: true,
  deadline: true,
  claim: true,
  figure: true,
  term: true,
  unknown: true,
  offer: true,
  update: true,
} as const satisfies Record<BlockKind, true>;

const isBlockKind = (text: string): text is BlockKind => Object.hasOwn(blockKinds, text);

const rooms = { topics: true, people: true, places: true, authors: true } as const satisfies Record<
  Room,
  true
>;

const isRoom = (text: string): text is Room => Object.hasOwn(rooms, text);

const gatheringForm = /^\/(?<room>[a-z]+)\/(?<name>[a-z0-9-]+)\/$/;

const storyForm =
  /^\/explainers\/(?<slug>[a-z0-9-]+)\/(?:at\/(?<date>\d{4}-\d\d-\d\d)\/|#(?<fragment>(?<block>[a-z]+)-(?<id>\S+)))?$/u;

/** Reads a permalink, or nothing where the text is none. */
export function parsePermalink(text: string): Permalink | undefined {
  const { room = '', name = '' } = gatheringForm.exec(text)?.groups ?? {};
  if (isRoom(room)) return idPattern.test(name) ? { kind: room, id: name } : undefined;
  const { slug, date, fragment, block = '', id = '' } = storyForm.exec(text)?.groups ?? {};
  if (slug === undefined || !idPattern.test(slug)) return undefined;
  if (date !== undefined && !isDay(date)) return undefined;
  if (date !== undefined) return { kind: 'edition', slug, date };
  if (fragment === undefined) return { kind: 'story', slug };
  if (block === 'section') return { kind: 'section', slug, fragment };
  return isBlockKind(block) && idPattern.test(id) ? { kind: 'block', slug, block, id } : undefined;
}

/** Whether a permalink is that of a topic, a person, a place or an author, which belong to no one story. */
export function isGathering(permalink: Permalink): permalink is GatheringPermalink {
  return isRoom(permalink.kind);
}

/** The fragment of a permalink within its story's page, where it has one. */
export function fragmentOf(permalink: Permalink): string | undefined {
  switch (permalink.kind) {
    case 'story':
    case 'edition':
    case 'topics':
    case 'people':
    case 'authors':
    case 'places':
      return undefined;
    case 'block':
      return anchor(permalink.block, permalink.id);
    case 'section':
      return permalink.fragment;
  }
}

/** The permalink as it is written: `/explainers/<slug>/#claim-five-days`. */
export function permalinkText(permalink: Permalink): string {
  if (isGathering(permalink)) return `/${permalink.kind}/${permalink.id}/`;
  const story = `/explainers/${permalink.slug}/`;
  if (permalink.kind === 'edition') return `${story}at/${permalink.date}/`;
  const fragment = fragmentOf(permalink);
  return fragment === undefined ? story : `${story}#${fragment}`;
}

/** The permalink of the story that something belongs to. */
export function storyOf({ slug }: StoryPermalink): StoryPermalink {
  return { kind: 'story', slug };
}

/**
 * Whether one permalink can be the other under a new name: both of one kind, and not of an edition or a section, which
 * neither feeds nor calendars know.
 */
export function isRenamed(from: Permalink, to: Permalink): boolean {
  return kindOf(from) === kindOf(to) && from.kind !== 'edition' && from.kind !== 'section';
}

/** What kind of thing a permalink leads to; a block is of the kind its fragment says. */
export function kindOf(permalink: Permalink): string {
  return permalink.kind === 'block' ? permalink.block : permalink.kind;
}
