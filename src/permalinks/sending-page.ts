import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { site } from '../site.ts';
import { shownHead } from './shown-head.ts';

/**
 * The page at an address that was given up: sends on at once, by script where there is one, because only that
 * keeps a fragment, and shows the link to whoever is still there. To programs it says of itself what `page`, the HTML
 * of the page it leads to, says. `path` leads on from any host, `address` is the same with the site's own; `script` is
 * that of `moved.js`.
 */
export function sendingPage(path: string, address: string, script: string, page: string): string {
  const html = h('html', { lang: site.language }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('script', { src: script, defer: true }),
      h('noscript', h('meta', { httpEquiv: 'refresh', content: `0; url=${path}` })),
    ]),
    h(
      'body',
      h('main', [
        h('h1', 'This address has changed'),
        h('p', ['What stood here is now at ', h('a', { href: path }, address), '.']),
      ]),
    ),
  ]);
  const empty = toHtml({ type: 'root', children: [{ type: 'doctype' }, html] }, { upperDoctype: true });
  // As it is written in the other page: to read and to print it again could only change it.
  return empty.replace('<meta name="robots"', (robots) => shownHead(page) + robots);
}
