import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test, vi } from 'vitest';
import { fixtureView } from '../cards/views.ts';

vi.stubEnv('SITE', 'https://example.org');
vi.stubEnv('BASE_URL', '/news');
const { embedsOf, storyEmbed } = await import('../../../src/embeds/embed.ts');
const { embedSize } = await import('../../../src/embeds/embed-size.ts');
const { embedSnippet } = await import('../../../src/embeds/snippet.ts');
const { oembed } = await import('../../../src/embeds/oembed.ts');

const view = fixtureView('maximal', '2025-12-01T00:00:00Z');

function frameIn(html: string): Element {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const [frame, ...others] = document.body.childNodes;
  expect(others).toEqual([]);
  return frame as Element;
}

test.each(embedsOf(view))('the frame of $kind $id has an address, a title and a size', (embed) => {
  const frame = frameIn(embedSnippet(embed, view));
  const { width, height } = embedSize(embed, view);
  expect(frame.localName).toBe('iframe');
  expect(Object.fromEntries([...frame.attributes].map(({ name, value }) => [name, value]))).toEqual({
    src: `https://example.org/news/explainers/${view.slug}/embed/${embed.kind}/${embed.id}/`,
    title: expect.stringContaining(' – Waybill') as unknown,
    width: String(width),
    height: String(height),
    loading: 'lazy',
    style: 'border:0;max-width:100%',
  });
});

test('no title gets out of its attribute', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('"', "'", '<', '>', '&', '&quot;', '</iframe>', ' onload=', 'a') }),
      (title) => {
        const frame = frameIn(embedSnippet(storyEmbed, { ...view, title }));
        expect(frame.getAttribute('title')).toBe(`${title} – Waybill`);
        expect(frame.attributes).toHaveLength(6);
      },
    ),
  );
});

test('the answer to who asks by oEmbed has all that the type asks for, and the frame', () => {
  const answer = oembed(storyEmbed, view, 'https://example.org/card.png?v=1');
  expect(answer).toEqual({
    version: '1.0',
    type: 'rich',
    title: view.title,
    author_name: 'Ada Roth and Jo Veldt',
    author_url: 'https://example.org/news/about/',
    provider_name: 'Waybill',
    provider_url: 'https://example.org/news/',
    cache_age: 86_400,
    thumbnail_url: 'https://example.org/card.png?v=1',
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: embedSnippet(storyEmbed, view),
    ...embedSize(storyEmbed, view),
  });
});

test.each([
  ['by the publication', view.published, [], 'Waybill', 'https://example.org/news/about/'],
  [
    'by one author',
    Temporal.Instant.from('2025-11-01T00:00:00Z'),
    view.authors.slice(1),
    'Jo Veldt',
    'https://example.org/news/authors/jo-veldt/',
  ],
  [
    'by an author who has no page yet',
    undefined,
    view.authors.slice(1),
    'Jo Veldt',
    'https://example.org/news/about/',
  ],
])('an answer about what is %s says so', (_, published, authors, name, address) => {
  expect(oembed(storyEmbed, { ...view, published, authors }, undefined)).toMatchObject({
    author_name: name,
    author_url: address,
  });
});

test('without a card the answer has no part of a thumbnail', () => {
  expect(
    Object.keys(oembed(storyEmbed, view, undefined)).filter((key) => key.startsWith('thumbnail')),
  ).toEqual([]);
});
