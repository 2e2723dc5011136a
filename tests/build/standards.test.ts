import { describe, expect, test } from 'vitest';
import { certaintyStamp, outcomeStamp } from '../../src/words/claim-words.ts';
import { deadlineStamp } from '../../src/words/deadline-words.ts';
import { offerStamp } from '../../src/words/offer-words.ts';
import { stopStamp } from '../../src/words/stop-words.ts';
import { plain, textOf } from './checks/printed.ts';
import { pages } from './site.ts';

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
        .map(({ word, shape, tone }) => [
          plain(word),
          // Ink is what a stamp is printed in unless it says another colour.
          ['stamp', shape, ...(tone === 'ink' ? [] : [tone])].join(' '),
          true,
        ]),
    );
  });

  test('gives an example of each word for how sure something is and what became of it', () => {
    const examples = [...(page?.document.querySelectorAll('.legend i') ?? [])].map(textOf);
    expect(examples).toHaveLength(Object.keys(certaintyStamp).length + Object.keys(outcomeStamp).length);
    expect(new Set(examples).size).toBe(examples.length);
    expect(page?.document.querySelectorAll('.course > i')).toHaveLength(3);
  });
});
