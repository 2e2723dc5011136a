import { afterEach, expect, test, vi } from 'vitest';
import { contactOf, siteContact, type Contact, type Given } from '../../../src/metadata/contact.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const repository = 'https://example.org/code';

test.each<[Given, Contact]>([
  [
    { contact: 'mailto:news%20desk@example.org?subject=A%20mistake', repository },
    {
      kind: 'email',
      href: 'mailto:news%20desk@example.org?subject=A%20mistake',
      address: 'news desk@example.org',
    },
  ],
  [
    { contact: 'https://example.org/write', repository },
    { kind: 'page', href: 'https://example.org/write' },
  ],
  [
    { contact: undefined, repository },
    { kind: 'repository', href: repository },
  ],
  [{ contact: undefined, repository: undefined }, { kind: 'none' }],
])('of %j', (given, contact) => {
  expect(contactOf(given)).toEqual(contact);
});

test.each([
  [repository, { kind: 'repository', href: repository }],
  // As a workflow sets a variable that it has nothing for.
  ['', { kind: 'none' }],
])('a build that is told the repository “%s” has the contact %j', (told, contact) => {
  vi.stubEnv('REPOSITORY_URL', told);
  expect(siteContact()).toEqual(contact);
});
