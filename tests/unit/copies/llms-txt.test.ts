import { expect, test, vi } from 'vitest';
import { fixtureView } from '../cards/views.ts';
import { all, readMarkdown, wordsOf } from './read-markdown.ts';

vi.stubEnv('SITE', 'https://example.org');
vi.stubEnv('BASE_URL', '/news');
const { llmsTxt, mostStories } = await import('../../../src/copies/llms-txt.ts');

const at = '2027-01-01T00:00:00Z';
const views = [fixtureView('maximal', at), fixtureView('minimal', at)];

test('it is of the form that llmstxt.org gives: a title, a summary, and lists of links under headings', () => {
  const { children } = readMarkdown(llmsTxt(views));
  expect(children.map(({ type }) => type).slice(0, 3)).toEqual(['heading', 'blockquote', 'paragraph']);
  const rest = children.slice(3);
  for (const [index, node] of rest.entries())
    expect(node).toMatchObject(index % 2 === 0 ? { type: 'heading', depth: 2 } : { type: 'list' });
  for (const item of all({ type: 'root', children: rest }, 'listItem')) {
    const [paragraph] = item.children;
    const [link, note] = paragraph?.type === 'paragraph' ? paragraph.children : [];
    expect(link).toMatchObject({ type: 'link', url: expect.stringMatching(/^https:\/\//) as string });
    expect(note && wordsOf(note)).toMatch(/^: ./);
  }
});

test('it names each story with its deck, and every copy of it', () => {
  const tree = readMarkdown(llmsTxt(views));
  const items = all(tree, 'listItem').map(wordsOf);
  const links = all(tree, 'link').map(({ url }) => url);
  for (const { slug, title, deck } of views) {
    expect(items).toContain(`${title}: ${deck}`);
    const story = `https://example.org/news/explainers/${slug}`;
    expect(links).toEqual(expect.arrayContaining([`${story}/index.md`, `${story}/story.json`]));
  }
  const rooms = ['archive', 'topics', 'people', 'places'].map((room) => `https://example.org/news/${room}/`);
  expect(links).toEqual(expect.arrayContaining(rooms));
  expect(links).toEqual(
    expect.arrayContaining(
      [
        'schemas/story.json',
        'feed.json',
        'developments/feed.json',
        'feeds.opml',
        'follow/',
        'deadlines.ics',
        'about/',
        'standards/',
        'methods/',
        'corrections/',
        'ownership/',
        'privacy/',
        'contact/',
        'sitemap-index.xml',
        'news-sitemap.xml',
      ].map((path) => `https://example.org/news/${path}`),
    ),
  );
});

test('it names the calendar of a story that has dates, and of no other', () => {
  const links = all(readMarkdown(llmsTxt(views)), 'link').map(({ url }) => url);
  const named = links.filter((url) => url.endsWith('/calendar.ics'));
  expect(named).toEqual(['https://example.org/news/explainers/maximal/calendar.ics']);
});

test('of many stories it names the newest', () => {
  const [view] = views;
  if (view === undefined) throw new TypeError('There is no story.');
  const many = Array.from({ length: mostStories + 1 }, (_, index) => ({ ...view, slug: `story-${index}` }));
  const links = all(readMarkdown(llmsTxt(many)), 'link').map(({ url }) => url);
  for (const file of ['index.md', 'story.json', 'calendar.ics'])
    expect(links.filter((url) => url.includes('/explainers/') && url.endsWith(file))).toEqual(
      many.slice(0, mostStories).map(({ slug }) => `https://example.org/news/explainers/${slug}/${file}`),
    );
});

test('a site without stories says so, and has no list of them', () => {
  expect(llmsTxt([])).toContain('\n\nNothing has been published so far.\n\n## Records');
  expect(llmsTxt(views)).not.toContain('Nothing has been published');
  const headings = all(readMarkdown(llmsTxt([])), 'heading').map(wordsOf);
  expect(headings).toEqual(['Waybill', 'Records', 'Across stories', 'Feeds', 'Calendars', 'Optional']);
});

test('a title is a title, whatever it holds', () => {
  const [view] = views;
  if (view === undefined) throw new TypeError('There is no story.');
  const title = 'A [link](https://elsewhere.example) & <b>more</b>';
  const tree = readMarkdown(llmsTxt([{ ...view, title }]));
  expect(all(tree, 'link').map(wordsOf)).toContain(title);
  expect(all(tree, 'html')).toEqual([]);
});

test('a story ahead of its publication is not named', () => {
  const [first, ...others] = views;
  expect(llmsTxt([...(first === undefined ? [] : [{ ...first, published: undefined }]), ...others])).toBe(
    llmsTxt(others),
  );
});
