import { afterEach, expect, test, vi } from 'vitest';

vi.stubEnv('SITE', 'https://example.org');
vi.stubEnv('BASE_URL', '/news');
afterEach(() => {
  vi.doUnmock('../../../../src/site.ts');
  vi.resetModules();
});

const publisher = async () => {
  const { publisherGraph } = await import('../../../../src/metadata/json-ld/publisher.ts');
  return publisherGraph()['@graph'][0];
};

test('the publisher names the sections of its page of standards', async () => {
  expect(await publisher()).toMatchObject({
    '@type': 'NewsMediaOrganization',
    '@id': 'https://example.org/news/standards/#publisher',
    url: 'https://example.org/news/',
    publishingPrinciples: 'https://example.org/news/standards/',
    logo: 'https://example.org/news/apple-touch-icon.png',
    ownershipFundingInfo: 'https://example.org/news/standards/#publisher',
    noBylinesPolicy: 'https://example.org/news/standards/#publisher',
    unnamedSourcesPolicy: 'https://example.org/news/standards/#unnamed-sources',
    ethicsPolicy: 'https://example.org/news/standards/#care',
    correctionsPolicy: 'https://example.org/news/standards/#corrections',
    verificationFactCheckingPolicy: 'https://example.org/news/standards/#sources',
  });
});

test.each([
  ['mailto:desk@example.org', 'https://example.org/news/standards/#contact'],
  [undefined, undefined],
])('with the contact %s, mistakes are reported at %s', async (contact, address) => {
  const { site } = await import('../../../../src/site.ts');
  vi.resetModules();
  vi.doMock('../../../../src/site.ts', () => ({ site: { ...site, contact } }));
  const said = (await publisher()) as unknown as Record<string, unknown>;
  expect(said['actionableFeedbackPolicy']).toBe(address);
});
