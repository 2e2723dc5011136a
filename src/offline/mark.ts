/** When a copy was kept, on the reader's own clock: "27 November 2026 at 14:05". */
export function keptOn(milliseconds: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(milliseconds);
}

/**
 * A page with a line over its content that says that it is a copy. Its link goes to where the reader is: what came too late has been
 * kept by then, so that who asks again has it, also over a slow connection.
 */
export function marked(html: string, keptAt: number): string {
  const line = `<p class="masthead" role="status"><span class="label"><b>Kept on ${keptOn(keptAt)}.</b> A newer page could not be had in time. <a href="">Ask for it again</a></span></p>`;
  return html.replace('<main', () => `${line}<main`);
}

/** A page that is kept. */
export interface Kept {
  readonly path: string;
  /** The title as its HTML has it. */
  readonly title: string;
  readonly keptAt: number;
}

/** The page for when there is no connection, with links to what is kept, the last first. */
export function listed(html: string, pages: readonly Kept[]): string {
  const items = pages.map(
    ({ path, title, keptAt }) =>
      `<li><a href="${path}">${title}</a> <small>kept on ${keptOn(keptAt)}</small></li>`,
  );
  return pages.length === 0
    ? html
    : html.replace(/(<ul id="kept">)[^]*?<\/ul>/, (_, list: string) => `${list}${items.join('')}</ul>`);
}

/** The title of a page, as its HTML has it, without the name of the site that ends it. */
export function titleOf(html: string): string {
  return /<title>([^<]*(?= – )|[^<]*)/.exec(html)?.[1] ?? '';
}
