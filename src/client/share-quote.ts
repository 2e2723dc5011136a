/** Words of a story, and where they are from. */
export interface Quote {
  readonly words: string;
  readonly title: string;
  /** What a message with the words is called: “Busan, South Korea – The story”. */
  readonly subject: string;
  readonly publication: string;
  /** The date the words are as of, where the page says one. */
  readonly asOf?: string | undefined;
  readonly address: string;
}

/** A quote where there is only text. */
export function plainQuote(quote: Quote): string {
  return `${quote.words}\n\n${origin(quote)}, ${quote.address}`;
}

/** A quote for places that keep its form. */
export function htmlQuote(quote: Quote): string {
  const address = htmlText(quote.address);
  return `<blockquote><p>${htmlText(quote.words)}</p></blockquote><p>${htmlText(origin(quote))}, <a href="${address}">${address}</a></p>`;
}

/** A quote in CommonMark, its address as an autolink (section 6.5). */
export function markdownQuote(quote: Quote): string {
  return `> ${markdownText(quote.words)}\n\n${markdownText(origin(quote))}, <${quote.address}>\n`;
}

/** A new message with a quote; its lines end as RFC 6068, section 5, has them. */
export function mailHref(quote: Quote): string {
  const body = plainQuote(quote).replaceAll('\n', '\r\n');
  return `mailto:?subject=${encodeURIComponent(quote.subject)}&body=${encodeURIComponent(body)}`;
}

/** “The story”, Waybill, as of 29 June 2026: the attribution up to its address. */
function origin({ title, publication, asOf }: Quote): string {
  return `“${title}”, ${publication}${asOf === undefined ? '' : `, as of ${asOf}`}`;
}

function htmlText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * A line of text as CommonMark: a backslash takes a sign’s meaning (section 2.4). Some have one only where the
 * line begins.
 */
function markdownText(text: string): string {
  return text.replace(/[\\`*_[\]<~]|&(?=#?\w+;)|^[-+=#>]|(?<=^\d+)[.)]/g, '\\$&');
}
