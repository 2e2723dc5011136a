import { describe, expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from '../../../scripts/headers-file.ts';

const rules = parseHeadersFile(`# who may read what
/
  X-One: 1

/a/:name/
  # indented, too
  X-Two: two: and more
\tX-Three:3
/a/*
  X-Two: again
/b.c/*
  X-Four: 4
`);

test.each([
  ['/', { 'X-One': '1' }],
  ['/a/', { 'X-Two': 'again' }],
  ['/a/b/', { 'X-Two': 'two: and more, again', 'X-Three': '3' }],
  ['/a/b/c/', { 'X-Two': 'again' }],
  ['/b.c/d', { 'X-Four': '4' }],
  ['/bxc/d', {}],
  ['/elsewhere', {}],
  ['/x/a/b/', {}],
])('%s is sent with the headers of all rules that match the whole of it', (path, headers) => {
  expect(Object.fromEntries(headersFor(rules, path))).toEqual(headers);
});

test('lines may end as on Windows', () => {
  const [rule] = parseHeadersFile('/a\r\n  X-One: 1\r\n');
  expect(rule?.headers).toEqual([{ name: 'X-One', value: '1' }]);
});

describe('what is neither a path nor a header is refused with its line', () => {
  test.each([
    ['a header before any path', '  X-One: 1\n', 1],
    ['a header that is not indented', '/a\nX-One: 1\n', 2],
    ['a header without a value', '/a\n  X-One:\n', 2],
  ])('%s', (_, text, line) => {
    expect(() => parseHeadersFile(text)).toThrow(`_headers, line ${line}:`);
  });
});
