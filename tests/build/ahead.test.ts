import { expect, test } from 'vitest';
import { files, pages, read } from './site.ts';
import { stories } from './stories.ts';

const isText = (file: string): boolean =>
  /(?:\.(?:html|xml|json|txt|opml|ics|md|js|webmanifest))$|^_/.test(file);
const beside = [...files].filter((file) => isText(file) && !file.startsWith('explainers/'));

test.each(stories)(
  '$slug is named beside the stories once it is published, and not before',
  ({ slug, view }) => {
    const naming = beside.filter((file) => read(file).includes(`explainers/${slug}/`));
    if (view.published === undefined) expect(naming).toEqual([]);
    else
      expect(naming).toEqual(
        expect.arrayContaining(['llms.txt', 'feeds.opml', 'pages.json', 'follow/index.html']),
      );
  },
);

test.each(stories)(
  'every page of $slug is kept out of search engines until it is published',
  ({ slug, view }) => {
    const open = pages
      .filter(({ file }) => file.startsWith(`explainers/${slug}/`))
      .filter(({ document }) => {
        const robots = document.querySelector('meta[name="robots"]')?.getAttribute('content') ?? '';
        return !robots.includes('noindex');
      })
      .map(({ file }) => file.slice(`explainers/${slug}/`.length));
    expect(open.toSorted()).toEqual(view.published === undefined ? [] : ['changes/index.html', 'index.html']);
  },
);
