import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, withPolicy } from '../../../src/metadata/content-security-policy.ts';

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const directives = (html: string): Map<string, string[]> =>
  new Map(
    contentSecurityPolicy(html)
      .split('; ')
      .map((directive): [string, string[]] => {
        const [name = '', ...values] = directive.split(' ');
        return [name, values];
      }),
  );

describe('styles are let in by their hash', () => {
  test.each([
    ['one', '<style>a{color:red}</style>', ['a{color:red}']],
    ['with attributes', '<style data-x="1" media="print">a{}</style>', ['a{}']],
    ['two', '<style>a{}</style><p>x</p><style>b{}</style>', ['a{}', 'b{}']],
    ['the same twice, once', '<style>a{}</style><style>a{}</style>', ['a{}']],
    ['to the last blank', '<style>\n  a { }\n</style>', ['\n  a { }\n']],
    ['in any script', '<style>a::before{content:"習"}</style>', ['a::before{content:"習"}']],
    ['empty', '<style></style>', ['']],
  ])('%s', (_, html, styles) => {
    expect(directives(html).get('style-src')).toEqual(styles.map(sha256));
  });

  test('the hash of an empty style is the known one', () => {
    expect(directives('<style></style>').get('style-src')).toEqual([
      "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    ]);
  });

  test.each([
    [
      'beside its own',
      '<link rel="stylesheet" href="/p.css" media="print"><style>a{}</style>',
      ["'self'", sha256('a{}')],
    ],
    ['alone', '<link href="/p.css" rel=stylesheet>', ["'self'"]],
    ['but not for a link to something else', '<link rel="icon" href="/stylesheet.png">', ["'none'"]],
  ])('a page that links a sheet may load those of its site, %s', (_, html, sources) => {
    expect(directives(html).get('style-src')).toEqual(sources);
  });

  test('without styles, none may be added', () => {
    expect(directives('<p>x</p>').get('style-src')).toEqual(["'none'"]);
  });
});

describe('scripts come from this site', () => {
  test.each([
    ['and nothing else does', '<script type="module" src="/x.js"></script>', []],
    ['or stand in the page as they are', '<script>a()</script>', ['a()']],
    ['each once', '<script>a()</script><script>b()</script><script>a()</script>', ['a()', 'b()']],
    ['and data is none', '<script type="application/ld+json">{}</script><script>a()</script>', ['a()']],
  ])('%s', (_, html, scripts) => {
    const files = '<script type="module" src="/y.js"></script>';
    expect(directives(html + files).get('script-src')).toEqual(["'self'", ...scripts.map(sha256)]);
  });
});

test.each([
  ['a page with a form may send it to this site', '<form action="/search/"></form>', "'self'"],
  ['one without may send none', '<p>form</p><formal-element></formal-element>', "'none'"],
])('%s', (_, html, source) => {
  expect(directives(html).get('form-action')).toEqual([source]);
});

describe('everything else', () => {
  const policy = directives('<style>a{}</style><script type="module" src="/x.js"></script>');

  test('is ruled out unless it is named', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'none'"]);
  });

  test('comes from this site, and nothing is let in that could run', () => {
    const values = [...policy.values()].flat();
    expect(values.filter((value) => !/^'(?:none|self|sha256-[\w+/]{43}=)'$/.test(value))).toEqual([]);
    expect(policy.get('script-src')).toEqual(["'self'"]);
  });
});

describe('a page with', () => {
  test('a form may send it to this site, and nowhere else', () => {
    expect(directives('<form action="/search/"></form>').get('form-action')).toEqual(["'self'"]);
    expect(directives('<p>A formal form</p>').get('form-action')).toEqual(["'none'"]);
  });

  test('the search lets its engine in, and still no code that is made up', () => {
    const html = '<site-search></site-search><script type="module" src="/x.js"></script>';
    expect(directives(html).get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  });
});

test.each([
  [
    'a copy to be kept',
    '<link rel="canonical" href="https://x.example/"><style>a{}</style><a href="/x">x</a>',
    false,
  ],
  ['a page with a script', '<script type="module" src="/x.js"></script>', true],
  ['a page with a picture', '<img alt="" src="/x.png">', true],
  ['a page with an icon', '<link rel="icon" href="/x.svg">', true],
])('%s may fetch what it asks for', (_, html, fetches) => {
  for (const directive of ['script-src', 'img-src', 'font-src', 'manifest-src', 'connect-src']) {
    expect(directives(html).get(directive)).toEqual(fetches ? ["'self'"] : undefined);
  }
  expect(directives(html).get('default-src')).toEqual(["'none'"]);
});

test('a page with nothing but a script in it may run that one', () => {
  expect(directives('<script>a()</script>').get('script-src')).toEqual([sha256('a()')]);
});

describe('in the page', () => {
  test('the policy stands before anything it governs, and once', () => {
    const html =
      '<!doctype html><html><head><meta charset="utf-8"><style>a{}</style></head><body></body></html>';
    const sealed = withPolicy(html);
    expect(sealed).toContain(
      `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${contentSecurityPolicy(html)}"><style>`,
    );
    expect(sealed.match(/content-security-policy/g)).toHaveLength(1);
    expect(sealed.replace(/<meta http-equiv[^>]*>/, '')).toBe(html);
  });

  test('the policy cannot end its own attribute', () => {
    expect(contentSecurityPolicy("<style>a{content:'\"'}</style>")).not.toContain('"');
  });
});

test('a page that names no character set is not let out without a policy', () => {
  expect(() => withPolicy('<!doctype html><title>x</title>')).toThrow(TypeError);
});
