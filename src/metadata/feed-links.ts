import type { FeedSubject } from '../feeds/feed-subject.ts';
import { feedPath } from '../routes.ts';
import { site } from '../site.ts';

/** A feed as the head of a page names it, for readers that look for one there. */
export interface FeedLink {
  readonly title: string;
  readonly href: string;
}

function titleOf({ kind }: FeedSubject): string {
  switch (kind) {
    case 'stories':
      return site.name;
    case 'developments':
      return `${site.name}: developments`;
    case 'deadlines':
      return `${site.name}: deadlines`;
    case 'story':
    case 'topic':
    case 'person':
    case 'place':
      return `This ${kind}`;
  }
}

/**
 * The feeds of a page, its own first and then the site's. Each is named once, as RSS, which all readers know: a choice of
 * formats would be a question that nobody has.
 */
export function feedLinks(own: readonly FeedSubject[] = []): readonly FeedLink[] {
  const all: readonly FeedSubject[] = [...own, { kind: 'stories' }, { kind: 'developments' }];
  return all.map((subject) => ({ title: titleOf(subject), href: feedPath(subject, 'rss') }));
}
