import { parseHTML } from 'linkedom';
import { readXml } from './read-xml.ts';

/** Fields whose whole value is an address, in RSS, Atom, JSON Feed, sitemaps and records of stories. */
const addressField =
  /^(?:link|loc|comments|docs|@href|@url|@src|url|home_page_url|feed_url|external_url|image|banner_image|icon|favicon|address|\$id|\$schema)$/;

/** Fields that hold HTML. */
const htmlField = /^(?:description|content|summary|content:encoded|content_html)$/;

/** Every address in a feed or sitemap, also those in the HTML of its entries. */
export function feedAddresses(file: string, text: string): string[] {
  const values = file.endsWith('.json') ? jsonValues(JSON.parse(text), '') : readXml(text);
  return values.flatMap(({ field, text: value }) => {
    const whole = value.trim();
    if (addressField.test(field)) return whole === '' ? [] : [whole];
    return htmlField.test(field) ? htmlAddresses(value) : [];
  });
}

function jsonValues(value: unknown, field: string): { field: string; text: string }[] {
  if (typeof value === 'string') return [{ field, text: value }];
  if (Array.isArray(value)) return value.flatMap((item) => jsonValues(item, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => jsonValues(item, name));
}

function htmlAddresses(html: string): string[] {
  const { document } = parseHTML(`<!doctype html><body>${html}</body>`);
  return [...document.querySelectorAll('[href], [src]')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  );
}
