import type { CardMeta } from '../metadata/card-meta.ts';
import type { FeedSubject } from './feed-subject.ts';

/** Something a subscriber hears of: a new story, a development or a correction. */
export interface Entry {
  /** A tag URI (RFC 4151), never changed, whatever is renamed. */
  readonly id: string;
  readonly title: string;
  /** The absolute address it is read at. */
  readonly link: string;
  /** A sentence or two of plain text. */
  readonly summary: string;
  /** Everything there is to read, as the HTML that feed readers leave alone; all its links are absolute. */
  readonly html: string;
  /** In the zone of the newsroom, or of the place where it happened. */
  readonly published: Temporal.ZonedDateTime;
  /** When the record of it last changed, in the same zone. */
  readonly updated: Temporal.ZonedDateTime;
  /** Whom it is by; `url` is absolute, and none before there is such a page. */
  readonly authors: readonly { readonly name: string; readonly url: string | undefined }[];
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  readonly card: CardMeta;
}

/** A feed with all that was ever in it. */
export interface Feed<Each extends Entry = Entry> {
  readonly subject: FeedSubject;
  /** A tag URI (RFC 4151), never changed, whatever is renamed. */
  readonly id: string;
  /** What readers file it under. */
  readonly title: string;
  /** The name of what it is about, by itself. */
  readonly name: string;
  /** What it brings, in a sentence. */
  readonly description: string;
  /** The absolute address of the page that it is the feed of. */
  readonly home: string;
  /** When the record of anything in it last changed; of an empty one, when the publication began. */
  readonly updated: Temporal.ZonedDateTime;
  /** The newest first. */
  readonly entries: readonly Each[];
}
