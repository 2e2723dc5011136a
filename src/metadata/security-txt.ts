import { absolute, contactPath, securityTxtAddress } from '../routes.ts';
import { site } from '../site.ts';
import type { Contact } from './contact.ts';
import { trustAddress } from './trust-address.ts';

/** How long the file may be trusted; less than a year, as RFC 9116 §2.5.5 recommends. Every build begins it anew. */
const validHours = 180 * 24;

/** Where a weakness is reported; the address of a page may be one that says how (RFC 9116 §2.5.3). */
function contactUri(contact: Exclude<Contact, { kind: 'none' }>): string {
  switch (contact.kind) {
    case 'email':
    case 'page':
      return contact.href;
    case 'repository':
      // A public list of issues is no place for a hole: the page says what to do.
      return absolute(contactPath());
  }
}

/**
 * Whom to tell of a weakness of the site (RFC 9116), or nothing where nobody is named: a file without a contact is
 * invalid (§2.5.3). `at` is the instant of the build.
 */
export function securityTxt(contact: Contact, at: Temporal.Instant): string | undefined {
  if (contact.kind === 'none') return undefined;
  const expires = at.add({ hours: validHours }).round('second');
  return [
    `Contact: ${contactUri(contact)}`,
    `Expires: ${expires.toString()}`,
    ...(site.key === undefined ? [] : [`Encryption: ${site.key}`]),
    `Preferred-Languages: ${site.language}`,
    `Canonical: ${securityTxtAddress()}`,
    `Policy: ${trustAddress({ page: 'contact', section: 'weakness' })}`,
    '',
  ].join('\n');
}
