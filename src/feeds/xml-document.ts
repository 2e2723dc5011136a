import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { absolute, followPath } from '../routes.ts';
import { site } from '../site.ts';
import type { FeedPage } from './feed-page.ts';

/** What XML 1.0 §2.2 does not count among its characters; no text of ours needs one. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const xhtml = 'http://www.w3.org/1999/xhtml';

/**
 * Finishes an XML feed: says in the words of XHTML to whoever opens it in a browser what it is and where to read on, which
 * feed readers pass over, and marks a page of an archive as one (RFC 5005 §4). The element given is the one that all
 * entries stand in.
 */
export function xmlDocument(xml: string, element: 'channel' | 'feed', page: FeedPage): string {
  const archived =
    page.number === undefined ? '' : '<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>';
  const open = new RegExp(`<${element}[^>]*>`);
  return `${xml.replace(open, (tag) => `${tag}\n${note(page)}${archived}`)}\n`.replace(forbidden, '\u{FFFD}');
}

function note({ feed, number }: FeedPage): string {
  const what =
    number === undefined
      ? 'This is a feed: give its address to a feed reader, and you hear of everything new.'
      : 'This is a page of the archive of a feed, with older entries.';
  const follow = absolute(followPath());
  const div = h('div', { xmlns: xhtml }, [
    h('h1', feed.title),
    h('p', what),
    h('p', [
      h('a', { href: follow }, `How to follow ${site.name}`),
      ...(feed.home.startsWith(follow) ? [] : [' · ', h('a', { href: feed.home }, 'Read it on its page')]),
    ]),
  ]);
  // In XML, what ends a CDATA section may not stand in a text either (XML 1.0 §2.4).
  return toHtml(div, { closeSelfClosing: true }).replaceAll(']]>', ']]&gt;');
}
