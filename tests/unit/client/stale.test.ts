import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { passed, strikeStale } from '../../../src/client/stale.ts';

const valid = '2025-11-02T04:00:00Z';

test.each([
  ['2025-11-02T03:59:59.999Z', false],
  ['2025-11-02T04:00:00Z', true],
  ['2026-11-02T04:00:00Z', true],
])('at %s the instant has passed: %s', (now, is) => {
  expect(passed(valid, Date.parse(now))).toBe(is);
});

test('what prints no instant never passes', () => {
  expect(passed(undefined, Date.parse('2999-01-01T00:00:00Z'))).toBe(false);
});

describe('the stamps of a page', () => {
  const { document } = parseHTML(`<main>
    <span class="stamp said red" data-stale="${valid}">Ahead</span>
    <span class="stamp said red" data-stale="2025-11-10T05:01:00Z">Ahead</span>
    <span class="stamp sure green">Done</span>
  </main>`);
  beforeAll(() => vi.stubGlobal('document', document));
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  test('are struck out once they are no longer true', () => {
    strikeStale(document, Date.parse(valid));
    expect([...document.querySelectorAll('.stamp')].map((stamp) => stamp.innerHTML)).toEqual([
      '<s>Ahead</s>',
      'Ahead',
      'Done',
    ]);
  });

  test('are struck out once, however often the page is shown', () => {
    strikeStale(document, Date.parse(valid));
    expect(document.querySelectorAll('s').length).toBe(1);
  });
});
