const style = /<style>([\s\S]*?)<\/style>/g;
/** The banner of the tool that joined the styles: none of its own are among them. */
const banner = /\/\*![\s\S]*?\*\//g;

/**
 * The page with its plain style elements as one, in the place of the first and in their order: each one more
 * would cost its hash in the policy, which no compression makes smaller.
 */
export function withOneStyle(html: string): string {
  const all = [...html.matchAll(style)].map(([, css = '']) => css.replace(banner, '').trimStart()).join('');
  let first = true;
  return html.replace(style, () => {
    const kept = first ? `<style>${all}</style>` : '';
    first = false;
    return kept;
  });
}
