import { describe, expect, test } from 'vitest';
import { anchor } from '../../src/story/anchor.ts';
import type { Reading } from '../../src/story/reading.ts';
import { deadlineStale, stopStale } from '../../src/words/stale.ts';
import { pages } from './site.ts';
import { builtAt, stories } from './stories.ts';

const reading: Reading = { kind: 'present', made: builtAt };

describe.each(stories)('the page of $slug says when it was made', ({ view, page }) => {
  const expected = [
    ...view.deadlines.map((deadline) => ({
      block: anchor('deadline', deadline.id),
      stale: [deadlineStale(deadline, reading) ?? []].flat(),
    })),
    ...view.stops.map((stop) => ({ block: anchor('stop', stop.id), stale: stopStale(stop, reading) })),
  ];

  test('beside each date that is still to come, and nowhere else', () => {
    const printed = expected.map(({ block }) => {
      const slot = page.document.querySelector(`#${block} .slot`);
      const said = ['data-stale', 'data-note', 'data-last', 'data-last-note'].flatMap(
        (name) => slot?.getAttribute(name) ?? [],
      );
      return { block, said };
    });
    expect(printed).toEqual(
      expected.map(({ block, stale }) => ({
        block,
        said: stale.flatMap(({ from, note }) => [from.toString(), note]),
      })),
    );
    const notes = page.html.match(/this page was made/gi) ?? [];
    expect(notes).toHaveLength(expected.flatMap(({ stale }) => stale).length);
  });

  test('and on the stamps that go stale with them', () => {
    for (const { block, stale } of expected)
      expect(page.document.querySelector(`#${block} .stamp`)?.getAttribute('data-stale') ?? undefined).toBe(
        stale[0]?.from.toString(),
      );
  });
});

test('an edition says nothing that could go stale, and counts by no clock', () => {
  for (const { file, document, html } of pages.filter((page) =>
    /\/at\/[^/]+\/index\.html$/.test(page.file),
  )) {
    expect(document.querySelector('[data-stale], due-date, place-time, since-read'), file).toBeNull();
    expect(html, file).not.toMatch(/this page was made/i);
  }
});
