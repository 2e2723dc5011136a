import { afterEach, describe, expect, test, vi } from 'vitest';

vi.stubEnv('SITE', 'https://news.example:8443');
vi.stubEnv('BASE_URL', '/news/');

afterEach(() => {
  vi.doUnmock('../../src/site.ts');
  vi.resetModules();
});

/** The routes of a publication that began at another host. */
async function routesSince(firstHost: string | undefined) {
  const { site } = await import('../../src/site.ts');
  vi.doMock('../../src/site.ts', () => ({ site: { ...site, firstHost } }));
  vi.resetModules();
  return import('../../src/routes.ts');
}

describe('the host of ids', () => {
  test('is that of the site', async () => {
    expect((await routesSince(undefined)).idHost()).toBe('news.example');
  });

  test('stays the first one', async () => {
    const { idHost, absolute, homePath } = await routesSince('old.example');
    expect(idHost()).toBe('old.example');
    expect(absolute(homePath())).toBe('https://news.example:8443/news/');
  });
});

test.each([
  ['https://news.example:8443', 'webcal://news.example:8443/news/deadlines.ics'],
  ['http://localhost:4321', 'webcal://localhost:4321/news/deadlines.ics'],
])('a calendar of %s is subscribed to at %s', async (site, expected) => {
  vi.resetModules();
  vi.stubEnv('SITE', site);
  const { webcal, deadlinesCalendarPath } = await import('../../src/routes.ts');
  expect(webcal(deadlinesCalendarPath())).toBe(expected);
});
