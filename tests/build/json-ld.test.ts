import { describe, expect, test } from 'vitest';
import { correctionsOf } from '../../src/story/corrections-of.ts';
import type { Moment } from '../../src/story/moment.ts';
import { site } from '../../src/site.ts';
import { sharedBlocks, type SharedBlock } from '../../src/story/shared-block.ts';
import type { StoryView } from '../../src/story/story-at.ts';
import { machineDate } from '../../src/words/date.ts';
import { danglingIds, jsonLd, nodesIn, ofType, saidIn } from './checks/json-ld.ts';
import { standsOn } from './checks/stands-on.ts';
import { siteUrl } from './page.ts';
import { fileAt, pages } from './site.ts';
import { editions, stories } from './stories.ts';

// What pages say to machines, against the page that says it and the record it was made of.

const pageOf = (file: string) => pages.find((page) => page.file === file);

/** The one graph of a page; an error where there is none, or more. */
function graphOf(file: string): readonly unknown[] {
  const page = pageOf(file);
  const [graph, ...others] = page === undefined ? [] : jsonLd(page);
  if (graph === undefined || others.length > 0) throw new Error(`${file} should have one graph.`);
  return graph['@graph'] as readonly unknown[];
}

/** Whether an id is the address of something on the site: a page, or an element of one. */
function isThere(id: string, from: URL): boolean {
  const url = new URL(id, from);
  const page = pageOf(fileAt(url) ?? '');
  if (page === undefined) return false;
  return url.hash === '' || page.document.getElementById(url.hash.slice(1)) !== null;
}

describe.each(pages.filter((page) => jsonLd(page).length > 0))('the structured data of $file', (page) => {
  const data = jsonLd(page);

  test('is a graph of schema.org', () => {
    expect(data.map((each) => each['@context'])).toEqual(['https://schema.org']);
  });

  test('refers to nothing that it does not describe', () => {
    // A source is described by its entry in the page’s own list.
    expect(danglingIds(data).filter((id) => !String(id).startsWith('#source-'))).toEqual([]);
  });

  test('names things by addresses that exist', () => {
    const ids = nodesIn(data).flatMap((node) => (typeof node['@id'] === 'string' ? node['@id'] : []));
    expect(ids.filter((id) => !isThere(id, page.url))).toEqual([]);
  });

  test('says only what also stands on the page', () => {
    const stands = standsOn(page);
    expect(saidIn(data).filter((text) => !stands(text))).toEqual([]);
  });
});

describe.each(stories)('the structured data of the story $slug', ({ slug, view, page }) => {
  const graph = () => graphOf(page.file);
  const article = () => ofType(graph(), 'NewsArticle')[0] ?? {};

  test('has the dates of the record', () => {
    expect(article()).toMatchObject({ '@id': page.url.href, headline: view.title });
    expect(article()['datePublished']).toBe(view.published?.toString());
    // By what is newest on record: a test of the unit says which dates count, and here every head has the same.
    const head = page.document.querySelector('meta[property="article:modified_time"]');
    expect(article()['dateModified']).toBe(head?.getAttribute('content'));
    const known = [view.published, ...view.updates.map(({ on }) => on.start)].filter(
      (each) => each !== undefined,
    );
    for (const each of known)
      expect(Temporal.Instant.compare(String(article()['dateModified']), each)).toBeGreaterThanOrEqual(0);
    expect(Temporal.Instant.compare(String(article()['dateModified']), view.at)).toBeLessThanOrEqual(0);
  });

  test('has an event for each engagement with a date', () => {
    const events = ofType(graph(), 'Event').map((event) => [
      event['name'],
      event['startDate'],
      event['eventStatus'] ?? 'https://schema.org/EventScheduled',
    ]);
    const dated = view.stops
      .flatMap(({ engagements }) => engagements)
      .flatMap(({ title, at, status }) => {
        if (at === undefined) return [];
        const cancelled = ['cancelled', 'not-held'].includes(status);
        const word = cancelled ? 'Cancelled' : status === 'moved' ? 'Rescheduled' : 'Scheduled';
        return [[title, machineDate(at), `https://schema.org/Event${word}`]];
      });
    expect(events).toEqual(dated);
  });

  test('cites the sources of the page, in their order', () => {
    const listed = [...page.document.querySelectorAll('#sources > ol > li')];
    expect(article()['citation']).toEqual(listed.map(({ id }) => ({ '@id': `#${id}` })));
    expect(listed.length).toBe(view.sources.length);
  });

  test('names every person, and every place that is visited', () => {
    const names = (type: string) => ofType(article()['about'], type).map((node) => node['name']);
    expect(names('Person')).toEqual(view.people.map(({ name }) => name));
    expect(names('Place')).toEqual(
      expect.arrayContaining(
        view.stops.flatMap(({ kind, place }) => (kind === 'visit' || kind === 'scene' ? place : [])),
      ),
    );
  });

  test('has the corrections', () => {
    const corrections = ofType(graph(), 'CorrectionComment').map((node) => [
      node['datePublished'],
      node['text'],
    ]);
    expect(corrections).toEqual(
      view.updates.filter(({ kind }) => kind === 'correction').map(({ on, text }) => [machineDate(on), text]),
    );
  });

  test('says who publishes it, and the way from the front page', () => {
    expect(article()['publisher']).toMatchObject({
      '@type': 'NewsMediaOrganization',
      name: site.name,
      publishingPrinciples: new URL('standards/', siteUrl).href,
    });
    const [crumbs] = ofType(graph(), 'BreadcrumbList');
    expect(ofType(crumbs, 'ListItem').map(({ position, item }) => [position, item])).toEqual([
      [1, siteUrl.href],
      [2, undefined],
    ]);
  });

  test.each(sharedBlocks(view))('has a page about the $kind $id', (block) => {
    const [webPage] = ofType(graphOf(`explainers/${slug}/${block.kind}/${block.id}/index.html`), 'WebPage');
    expect(webPage).toMatchObject({
      url: new URL(`explainers/${slug}/${block.kind}/${block.id}/`, siteUrl).href,
      isPartOf: { '@id': page.url.href, headline: view.title },
      dateModified: newestOf(block, view),
      mainEntity: { '@type': type[block.kind], '@id': `${page.url.href}#${block.kind}-${block.id}` },
    });
    const dated = block.kind === 'stop' ? block.stop.engagements.filter(({ at }) => at !== undefined) : [];
    expect(ofType(webPage?.['mainEntity'], 'Event').map((event) => event['name'])).toEqual(
      dated.map(({ title }) => title),
    );
  });
});

const type: Readonly<Record<SharedBlock['kind'], string>> = {
  stop: 'Place',
  deadline: 'Thing',
  person: 'Person',
  claim: 'Claim',
};

/** The newest date on which anything became known of a block, or was corrected. */
function newestOf(block: SharedBlock, { published, updates }: StoryView): string | undefined {
  const ids = [block.id, ...(block.kind === 'stop' ? block.stop.engagements.map(({ id }) => id) : [])];
  const corrections = ids.flatMap((id) => correctionsOf(updates, id));
  return [...datesOf([block, corrections]).map(({ start }) => start), published]
    .filter((instant) => instant !== undefined)
    .toSorted((a, b) => Temporal.Instant.compare(a, b))
    .at(-1)
    ?.toString();
}

/** Every `on`, however deep it stands. */
function datesOf(value: unknown): readonly Moment[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) =>
    key === 'on' ? [each as Moment] : datesOf(each),
  );
}

test('the page of who we are speaks of the publisher, with a section for each policy', () => {
  const [publisher] = ofType(graphOf('about/index.html'), 'NewsMediaOrganization');
  const policies = Object.entries(publisher ?? {}).filter(([key]) => /Policy$|Info$/.test(key));
  expect(policies.map(([key]) => key)).toEqual(
    expect.arrayContaining(['correctionsPolicy', 'ethicsPolicy', 'verificationFactCheckingPolicy']),
  );
  expect(policies.filter(([, address]) => !isThere(String(address), siteUrl))).toEqual([]);
});

test.each(editions)('$page.file leaves it to the story to speak to machines', ({ page }) => {
  expect(jsonLd(page)).toEqual([]);
});
