import { expect, test } from 'vitest';
import { page } from '../page.ts';
import { brokenLinks } from './broken-links.ts';
import { isDatetime } from './datetime.ts';
import { elementEnd } from './element-end.ts';
import { unmarkedForeignText } from './foreign-script.ts';
import { gluedWords } from './glued-words.ts';
import { leakedValues } from './leaks.ts';
import { readXml } from './read-xml.ts';
import { securityFaults } from './security-policy.ts';

// The checks on dist/ are only worth something if they find what they look for.

const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;
const made = (body: string, head = policy) =>
  page('made.html', `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);

test.each([
  ['two elements', '<p><a href="/">Xi Jinping</a><em>said</em></p>'],
  ['an element and a date', '<p>on<time>30 October</time></p>'],
  ['two expressions', '<p>TrumpXi</p>'],
  ['a word and a number', '<p>on30 October</p>'],
  ['a full stop at an element', '<p><b>It ended.</b>Then it began.</p>'],
  ['a bracket', '<p><b>tariff</b>(new)</p>'],
])('finds glued words: %s', (_, body) => {
  expect(gluedWords(made(body))).toHaveLength(1);
});

test.each([
  ['a plural', '<p><abbr>MP</abbr>s and the <b>President</b>’s trip</p>'],
  ['punctuation', '<p>“<b>Yes</b>”, he said (<i>twice</i>), <a href="/">so</a>.</p>'],
  ['a percent sign', '<p>155<span>%</span></p>'],
  ['two blocks', '<ul><li>one</li><li>Two</li></ul>'],
  ['a name', '<p>McDonald, TikTok and example.org</p>'],
])('leaves alone %s', (_, body) => {
  expect(gluedWords(made(body), new Set(['McDonald', 'TikTok']))).toEqual([]);
});

test.each([
  ['a missing page', '<a href="nowhere/">x</a>', 'is not there'],
  ['a missing fragment', '<a href="./#nothing-has-this-id">x</a>', 'has no #'],
  ['a missing image', '<img src="x.png" srcset="y.png 2x">', 'is not there'],
  ['a script in a link', '<a href="javascript:void 0">x</a>', 'uses javascript:'],
  ['a link with a typing mistake', '<a href="https://">x</a>', 'is no address'],
])('finds %s', (_, body, fault) => {
  expect(brokenLinks(made(body)).join()).toContain(fault);
});

test.each([
  ['no policy', '', ''],
  ['unsafe-inline', '', `<meta http-equiv="content-security-policy" content="style-src 'unsafe-inline'">`],
  ['any host', '', `<meta http-equiv="content-security-policy" content="default-src https:">`],
  ['an inline script', '<script>run()</script>', policy],
  ['an inline style', '<style>p{}</style>', policy],
  ['a linked style', '<link rel="stylesheet" href="x.css" media="print">', policy],
  ['a style attribute', '<svg><path style="fill:red"/></svg>', policy],
  ['an event handler', '<p onclick="run()">x</p>', policy],
  ['a late policy', '', `<link rel="icon" href="x.svg">${policy}`],
])('finds a hole in the security policy: %s', (_, body, head) => {
  expect(securityFaults(made(body, head))).not.toEqual([]);
});

test('takes a script with its hash, and data, for safe', () => {
  const allowed = policy.replace(
    "'none'",
    "'none'; script-src 'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc='",
  );
  expect(
    securityFaults(
      made('<script>doSomething();</script><script type="application/ld+json">{}</script>', allowed),
    ),
  ).toEqual([]);
});

test.each([
  '2025',
  '2025-10',
  '2025-10-30',
  '2025-10-30T09:00+09:00',
  '2025-10-30T00:00:00Z',
  '09:30',
  'P3D',
  'PT1H',
])('knows the date %s', (text) => {
  expect(isDatetime(text)).toBe(true);
});

test.each(['', '30 October', '2025-02-30', '2025-13', '25:00', 'P', 'PT', 'null'])(
  'refuses the date "%s"',
  (text) => {
    expect(isDatetime(text)).toBe(false);
  },
);

test('finds text in another script', () => {
  expect(
    unmarkedForeignText(
      made('<p>习近平</p><p lang="en">김정은</p><p lang="zh-Hans">习近平</p><p>Zürich</p>'),
    ),
  ).toEqual(['习近平', '김정은']);
});

test('finds what a template should not have printed', () => {
  expect(leakedValues('due undefined, NaN days, [object Object], Invalid Date')).toHaveLength(4);
});

test('finds where an element ends', () => {
  const html = '<div><div class="x" id="itinerary"><div>Busan</div></div>after</div>';
  expect(html.slice(elementEnd(html, 'itinerary'))).toBe('after</div>');
  expect(elementEnd(html, 'elsewhere')).toBe(-1);
});

test.each(['<a>', '<a></b>', '<a b=c/>', '<a>&nbsp;</a>', '<x:a/>', ''])('refuses the XML %s', (xml) => {
  expect(() => readXml(xml)).toThrow();
});
