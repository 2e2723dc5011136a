import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { certaintyStamp, outcomeStamp } from '../../src/words/claim-words.ts';
import { deadlineStamp } from '../../src/words/deadline-words.ts';
import { offerStamp } from '../../src/words/offer-words.ts';
import { standardsSection } from '../../src/words/standards-sections.ts';
import { stopStamp } from '../../src/words/stop-words.ts';
import { plain, textOf } from './checks/printed.ts';
import { siteUrl } from './page.ts';
import { pages } from './site.ts';
import { stories } from './stories.ts';

const page = pages.find(({ file }) => file === 'standards/index.html');

describe('the page of standards', () => {
  test('explains every stamp that a page can carry, each as it looks there', () => {
    const explained = [...(page?.document.querySelectorAll('dt > .stamp') ?? [])].map((stamp) => [
      textOf(stamp),
      stamp.className,
      textOf(stamp.closest('div')?.querySelector('dd')) !== '',
    ]);
    const all = [certaintyStamp, outcomeStamp, deadlineStamp, stopStamp, offerStamp];
    expect(explained).toEqual(
      all
        .flatMap((stamps) => Object.values(stamps))
        .map(({ word, shape, tone }) => [plain(word), `stamp ${shape} ${tone}`, true]),
    );
  });

  test('has every section under its fragment, and leads to it', () => {
    const links = [...(page?.document.querySelectorAll('main nav a') ?? [])].map((link) => [
      link.getAttribute('href'),
      textOf(link),
    ]);
    const sections = [...(page?.document.querySelectorAll('main section[id]') ?? [])].map((section) => [
      `#${section.id}`,
      textOf(section.querySelector('h2')),
    ]);
    expect(sections).toEqual(links);
    const known = Object.entries(standardsSection).map(([id, name]) => [`#${id}`, plain(name)]);
    expect(links).toEqual(known.filter(([id]) => id !== '#contact' || site.contact !== undefined));
  });

  test('leads to the log of corrections of every story', () => {
    const links = [...(page?.document.querySelectorAll('#corrections a') ?? [])].map((link) =>
      link.getAttribute('href'),
    );
    expect(links.toSorted()).toEqual(
      stories.map(({ slug }) => `${siteUrl.pathname}explainers/${slug}/changes/`).toSorted(),
    );
  });
});
