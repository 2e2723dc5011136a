import { afterEach, expect, test, vi } from 'vitest';

vi.stubEnv('SITE', 'https://example.org');
vi.stubEnv('BASE_URL', '/news');
afterEach(() => {
  vi.doUnmock('../../../../src/site.ts');
  vi.resetModules();
});

/** The publication as two pages tell of it, by what an owner gives. */
async function publisherWith(given: Readonly<Record<string, string | undefined>> = {}) {
  vi.stubEnv('REPOSITORY_URL', undefined);
  const { site } = await import('../../../../src/site.ts');
  vi.resetModules();
  vi.doMock('../../../../src/site.ts', () => ({ site: { ...site, ...given } }));
  const { aboutGraph, contactGraph } = await import('../../../../src/metadata/json-ld/publisher.ts');
  const last = ({ '@graph': graph }: ReturnType<typeof aboutGraph>) =>
    graph.at(-1) as unknown as Record<string, unknown>;
  return { about: last(aboutGraph('Who we are')), contact: last(contactGraph('Contact')) };
}

test('the publisher names the section of a page that answers each question', async () => {
  const { about } = await publisherWith();
  expect(about).toEqual({
    '@type': 'NewsMediaOrganization',
    '@id': 'https://example.org/news/about/#publisher',
    name: 'Waybill',
    url: 'https://example.org/news/',
    logo: 'https://example.org/news/apple-touch-icon.png',
    foundingDate: '2026-11-23',
    publishingPrinciples: 'https://example.org/news/standards/',
    ownershipFundingInfo: 'https://example.org/news/ownership/#funding',
    noBylinesPolicy: 'https://example.org/news/about/#bylines',
    unnamedSourcesPolicy: 'https://example.org/news/methods/#unnamed-sources',
    ethicsPolicy: 'https://example.org/news/standards/#care',
    correctionsPolicy: 'https://example.org/news/corrections/#policy',
    verificationFactCheckingPolicy: 'https://example.org/news/methods/#checks',
  });
});

test.each([
  [{ contact: 'mailto:desk@example.org' }, { email: 'desk@example.org' }],
  [{ contact: 'https://example.org/write' }, { url: 'https://example.org/write' }],
  [{ repository: 'https://example.org/code' }, { url: 'https://example.org/code' }],
])('with %j the newsroom is reached by %j, also with a mistake', async (given, point) => {
  const { about, contact } = await publisherWith(given);
  expect(about['actionableFeedbackPolicy']).toBe('https://example.org/news/contact/#mistake');
  expect(contact['contactPoint']).toEqual({ '@type': 'ContactPoint', contactType: 'newsroom', ...point });
});

test('without any nothing is said of it', async () => {
  const { contact } = await publisherWith();
  expect(contact).not.toHaveProperty('contactPoint');
  expect(contact).not.toHaveProperty('address');
});

test('an address is told where it is given', async () => {
  const { contact } = await publisherWith({ address: '1 Quay, Veldt' });
  expect(contact['address']).toBe('1 Quay, Veldt');
});
