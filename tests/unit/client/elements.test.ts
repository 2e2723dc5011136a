import { setMaxListeners } from 'node:events';
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

// The elements on a page read at some instant, in Berlin.

const { document, HTMLElement, customElements } = parseHTML('<!doctype html><html><body></body></html>');
vi.stubGlobal('HTMLElement', HTMLElement);
vi.stubGlobal('document', document);
const shown = new EventTarget();
// Every element of this file is told, long after it is gone.
setMaxListeners(0, shown);
vi.stubGlobal('addEventListener', shown.addEventListener.bind(shown));
vi.stubEnv('TZ', 'Europe/Berlin');
const { DueDate } = await import('../../../src/client/due-date.ts');
const { PlaceTime } = await import('../../../src/client/place-time.ts');
customElements.define('due-date', DueDate);
customElements.define('place-time', PlaceTime);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function read(
  now: string,
  tag: string,
  data: Readonly<Record<string, string>>,
  printed = '',
): { text: string; stale: boolean } {
  vi.setSystemTime(now);
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${value}"`);
  document.body.innerHTML = `<${tag}${attributes.join('')}>${printed}</${tag}>`;
  const element = document.body.firstElementChild;
  const text = (element?.textContent ?? '').replace(/\s+/g, ' ');
  return { text, stale: element?.classList.contains('stale') ?? false };
}

describe('a deadline', () => {
  const day = {
    date: '2025-11-01',
    zone: 'America/New_York',
    stale: '2025-11-02T04:00:00Z',
    note: 'Fell due on 1 November 2025.',
  };
  const minute = {
    ...day,
    date: '2025-11-10',
    instant: '2025-11-10T05:01:00Z',
    stale: '2025-11-10T05:01:00Z',
  };

  test.each([
    ['2025-10-23T12:00:00Z', day, 'In 9 days'],
    ['2025-11-02T03:59:00Z', day, 'Today'],
    ['2025-11-09T12:00:00Z', minute, 'Tomorrow · Mon 10 Nov, 06:01 your time'],
  ])('at %s', (now, data, text) => {
    expect(read(now, 'due-date', data)).toEqual({ text, stale: false });
  });

  test('fallen due since the page was made', () => {
    expect(read('2025-11-02T04:00:00Z', 'due-date', day)).toEqual({
      text: 'Fell due on 1 November 2025.',
      stale: true,
    });
  });

  test('settled, it only says how long ago', () => {
    const settled = { date: '2025-11-01', zone: 'America/New_York' };
    expect(read('2025-11-05T12:00:00Z', 'due-date', settled)).toEqual({ text: '4 days ago', stale: false });
  });
});

describe('a stop', () => {
  const stop = {
    zone: 'Asia/Seoul',
    stale: '2025-10-28T15:00:00Z',
    note: 'Was to begin.',
    last: '2025-10-30T15:00:00Z',
    'last-note': 'Was to end.',
  };
  const minute = { ...stop, at: '2025-10-30T02:00:00Z', stale: '2025-10-30T02:00:00Z' };

  test.each([
    ['a day', stop, 'Seoul time'],
    ['a minute', minute, 'Seoul time · Thu 30 Oct, 03:00 your time'],
  ])('ahead, known to %s', (_, data, text) => {
    expect(read('2025-10-25T12:00:00Z', 'place-time', data, 'Seoul time')).toEqual({ text, stale: false });
  });

  test.each([
    ['2025-10-28T14:59:59Z', 'Seoul time', false],
    ['2025-10-28T15:00:00Z', 'Seoul time · Was to begin.', true],
    ['2025-10-30T14:59:59Z', 'Seoul time · Was to begin.', true],
    ['2025-10-30T15:00:00Z', 'Seoul time · Was to end.', true],
  ])('that was ahead when the page was made, at %s', (now, text, stale) => {
    expect(read(now, 'place-time', stop, 'Seoul time')).toEqual({ text, stale });
  });

  test('that was under way has only an end to miss', () => {
    const underWay = { zone: 'Asia/Seoul', stale: '2025-10-30T15:00:00Z', note: 'Was to end.' };
    expect(read('2025-10-30T15:00:00Z', 'place-time', underWay, 'Seoul time')).toEqual({
      text: 'Seoul time · Was to end.',
      stale: true,
    });
  });
});

describe('back from the history', () => {
  const back = (now: string) => {
    vi.setSystemTime(now);
    shown.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    const element = document.body.firstElementChild;
    return { text: element?.textContent, stale: element?.classList.contains('stale') ?? false };
  };

  test('a deadline says how far off it is now', () => {
    const data = { date: '2025-11-01', zone: 'UTC', stale: '2025-11-02T00:00:00Z', note: 'Fell due.' };
    read('2025-10-30T12:00:00Z', 'due-date', data);
    expect(back('2025-11-01T12:00:00Z')).toEqual({ text: 'Today', stale: false });
    expect(back('2025-11-02T00:00:00Z')).toEqual({ text: 'Fell due.', stale: true });
    expect(back('2025-11-09T00:00:00Z')).toEqual({ text: 'Fell due.', stale: true });
  });

  test('a stop says what it missed, once', () => {
    const data = {
      zone: 'Asia/Seoul',
      at: '2025-10-30T02:00:00Z',
      stale: '2025-10-30T02:00:00Z',
      note: 'Was to begin.',
      last: '2025-10-30T15:00:00Z',
      'last-note': 'Was to end.',
    };
    const ahead = read('2025-10-25T12:00:00Z', 'place-time', data, 'Seoul time');
    expect(back('2025-10-26T12:00:00Z')).toEqual(ahead);
    expect(back('2025-10-30T02:00:00Z')).toEqual({ text: 'Seoul time · Was to begin.', stale: true });
    expect(back('2025-10-30T15:00:00Z')).toEqual({ text: 'Seoul time · Was to end.', stale: true });
  });
});
