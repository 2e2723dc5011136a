import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import type { Contact } from '../../../src/metadata/contact.ts';

vi.stubEnv('SITE', 'https://example.org');
vi.stubEnv('BASE_URL', '/news');
afterEach(() => {
  vi.doUnmock('../../../src/site.ts');
  vi.resetModules();
});

const at = Temporal.Instant.from('2026-11-27T04:23:00.5Z');

async function printed(contact: Contact, key?: string, when = at): Promise<string | undefined> {
  const { site } = await import('../../../src/site.ts');
  vi.resetModules();
  vi.doMock('../../../src/site.ts', () => ({ site: { ...site, key } }));
  const { securityTxt } = await import('../../../src/metadata/security-txt.ts');
  return securityTxt(contact, when);
}

test('it says whom to tell, until when that is so, and where it is from', async () => {
  const email = { kind: 'email', href: 'mailto:desk@example.org', address: 'desk@example.org' } as const;
  expect(await printed(email, 'https://example.org/key.asc')).toBe(
    [
      'Contact: mailto:desk@example.org',
      'Expires: 2027-05-26T04:23:01Z',
      'Encryption: https://example.org/key.asc',
      'Preferred-Languages: en',
      'Canonical: https://example.org/.well-known/security.txt',
      'Policy: https://example.org/news/contact/#weakness',
      '',
    ].join('\n'),
  );
});

test.each<[Contact, string | undefined]>([
  [{ kind: 'page', href: 'https://example.org/write' }, 'https://example.org/write'],
  [{ kind: 'repository', href: 'https://example.org/code' }, 'https://example.org/news/contact/'],
  [{ kind: 'none' }, undefined],
])('with %j its contact is %s', async (contact, uri) => {
  expect((await printed(contact))?.split('\n')[0]).toBe(uri === undefined ? undefined : `Contact: ${uri}`);
});

test('without a key it names none', async () => {
  expect(await printed({ kind: 'page', href: 'https://example.org/write' })).not.toContain('Encryption');
});

test('whenever it is built, it is true for months and for less than a year', async () => {
  await printed({ kind: 'none' });
  const { securityTxt } = await import('../../../src/metadata/security-txt.ts');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (seconds) => {
      const when = Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
      const text = securityTxt({ kind: 'page', href: 'https://example.org/' }, when) ?? '';
      const until = Temporal.Instant.from(/^Expires: (.*)$/m.exec(text)?.[1] ?? '');
      const hours = when.until(until).total('hours');
      expect(hours).toBeGreaterThan(24 * 90);
      expect(hours).toBeLessThan(24 * 365);
    }),
  );
});
