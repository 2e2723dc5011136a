import { expect, test } from 'vitest';
import { standingLink } from '../../../src/story/standing-link.ts';

const fragments = new Set(['section-why', 'stop-busan']);

test.each([
  ['https://example.org/', 'elsewhere', 'elsewhere'],
  ['#section-why', 'here', 'here'],
  ['#section-later', undefined, undefined],
  ['/standards/', 'site', 'site'],
  ['/explainers/other/', 'site', undefined],
  ['/explainers/other/#stop-busan', 'site', undefined],
  ['/explainers/other/at/2025-10-29/', 'site', 'site'],
  ['/explainers/other/at/2025-10-30/', 'site', 'site'],
  ['/explainers/other/at/2025-10-31/', 'site', undefined],
  ['/topics/trade/', 'site', undefined],
  ['/people/xi-jinping/', 'site', undefined],
  ['/places/busan/', 'site', undefined],
  ['/authors/desk/', 'site', undefined],
])(
  '%s leads somewhere from a story, and from its edition of 30 October only to nothing later',
  (href, story, edition) => {
    expect(standingLink(href, { fragments })?.kind).toBe(story);
    const date = Temporal.PlainDate.from('2025-10-30');
    expect(standingLink(href, { fragments, edition: date })?.kind).toBe(edition);
  },
);
