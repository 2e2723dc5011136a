/** Markdown for what people write as HTML. */
const markdown: Readonly<Record<string, (inner: string, href: string) => string>> = {
  a: (inner, href) => `[${inner}](${href})`,
  b: (inner) => `**${inner}**`,
  blockquote: (inner) => `> ${inner}`,
  code: (inner) => `\`${inner}\``,
  del: (inner) => `~~${inner}~~`,
  em: (inner) => `*${inner}*`,
  h1: (inner) => `## ${inner}`,
  h2: (inner) => `## ${inner}`,
  h3: (inner) => `### ${inner}`,
  hr: () => '***',
  i: (inner) => `*${inner}*`,
  li: (inner) => `- ${inner}`,
  s: (inner) => `~~${inner}~~`,
  strong: (inner) => `**${inner}**`,
};

/** Tags whose content is no text to be kept. */
const withoutText: ReadonlySet<string> = new Set(
  'script style iframe object embed svg math template noscript img video audio canvas link meta base'.split(
    ' ',
  ),
);

/** Other tags of HTML, which are simply taken off. */
const plain: ReadonlySet<string> = new Set(
  (
    'abbr address article aside bdi bdo body br button caption center dd details dfn div dl dt fieldset figcaption ' +
    'font footer form h4 h5 h6 head header html input ins kbd label legend main mark nav ol option output p picture pre ' +
    'progress q ruby samp section select small source span sub summary sup table tbody td textarea tfoot th thead time ' +
    'title tr u ul var wbr'
  ).split(' '),
);

/** What to write instead of an HTML tag around some text (`href` is a link’s); undefined where the name is none of HTML's. */
export function markdownFor(name: string, inner: string, href: string): string | undefined {
  if (withoutText.has(name.toLowerCase())) return '';
  if (Object.hasOwn(markdown, name)) return markdown[name]?.(inner, href);
  return plain.has(name) ? inner : undefined;
}
