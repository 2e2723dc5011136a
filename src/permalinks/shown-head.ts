/** The elements of a head, each as it is written; a `>` in an attribute does not end it. */
const elements = /<title>[^<]*<\/title>|<(?:meta|link)\b(?:[^>"']|"[^"]*"|'[^']*')*>/g;

/** By what a page is shown where a link to it is shared: its names, its card and how it is embedded. */
const shown = [
  /^<title>/,
  /^<meta\b[^>]*? name=["']?(?:description|author|twitter:[a-z:_]+)["'\s>]/,
  /^<meta\b[^>]*? property=["']?(?:og|article):/,
  /^<link\b[^>]*? rel=["']?canonical["'\s>]/,
  /^<link\b[^>]*? type=["']?application\/json\+oembed["'\s>]/,
];

/**
 * The part of a built page’s head that says what the page is. Those who show a link to a page read it, and follow
 * neither a script nor a refresh.
 */
export function shownHead(html: string): string {
  const [, head = ''] = /<head>(.*?)<\/head>/s.exec(html) ?? [];
  return (head.match(elements) ?? []).filter((each) => shown.some((form) => form.test(each))).join('');
}
