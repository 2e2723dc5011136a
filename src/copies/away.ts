const toOtherPages = /(\s(?:href|src)=")(\/[^"]*)"/g;
const sharing = / ?<a class="share" href="#[^"]*">[^<]*<\/a> ?/g;

/**
 * The HTML of a page as it can be read away from its site: what leads to another page leads to it on the web, and what
 * leads to a place in the page stays in it. What shares such a place has nothing to share here, and is left out.
 */
export function readAway(html: string, page: string): string {
  return html
    .replace(sharing, ' ')
    .replace(toOtherPages, (_, name: string, path: string) => `${name}${new URL(path, page).href}"`);
}
