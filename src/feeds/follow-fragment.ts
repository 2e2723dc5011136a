import type { FeedSubject } from './feed-subject.ts';

/** Where on the page of all feeds one of them is explained. */
export function followFragment(subject: FeedSubject): string {
  switch (subject.kind) {
    case 'stories':
    case 'developments':
    case 'deadlines':
      return subject.kind;
    case 'story':
      return `story-${subject.slug}`;
    case 'topic':
    case 'person':
    case 'place':
      return `${subject.kind}-${subject.id}`;
  }
}
