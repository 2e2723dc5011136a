import { describe, expect, test } from 'vitest';
import { checkBody, readBody } from '../../../src/story/check/body.ts';
import { knownIds } from '../../../src/story/check/known-ids.ts';
import { checkMentions } from '../../../src/story/check/mentions.ts';
import { checkPlaced, checkPlacedOnce } from '../../../src/story/check/placed.ts';
import { checkUsed } from '../../../src/story/check/used.ts';
import { marks, maximal, printed } from './maximal.ts';

const found = (body: string): readonly string[] => {
  return checkBody(readBody(body, 10)).map(({ line, column, wrong }) => `${line}:${column} ${wrong}`);
};

describe('what may stand in a body', () => {
  test.each([
    'Words with *emphasis*, **weight**, `code {}` and ~~a mistake~~.',
    'A \\{ brace, a \\< sign, 1 < 2, AT&T and 50 %.',
    '[One](https://example.org), [two](http://example.org), [three](mailto:a@example.org), [four](/about), [five](#what).',
    'Write to a@example.org about `https://example.org` or [https://example.org](https://example.org).',
    String.raw`2**3 is 8, \*\*this\*\* is no weight, and [sic] (as he said) no link.`,
    '## One\n\n### Two\n\n#### Three\n\n## Four',
    'The truce was about\nexport controls, and about\nimport duties.',
    '```\nimport x from "y"\n\nexport {}\n```',
    'Exports fell. Imports rose.\n\nexporters cheered',
    '- <Term id="a">a</Term>\n- <Person id="b">*b*</Person>',
    '| a | b |\n| - | - |\n| <Cite id="p1" /> | <Term id="a">x</Term> |',
    '> A quotation <Cite id="p1" />',
    'He <Quote by="A" cite="p1 p2">said, “yes” – and no</Quote>.',
    'A <Person\n  id="b">name over\n  two lines</Person>.',
    '<Figure id="a" />\n\n<Offers />',
    "a <Cite id='p1' />",
  ])('%s', (body) => {
    expect(found(body)).toEqual([]);
  });
});

describe('what may not', () => {
  test.each([
    ['import x from "y"', /program/],
    ['export const a = 1', /program/],
    ['export controls tighten', /program/],
    ['- export controls tighten', /program/],
    ['> import x', /program/],
    ['## Title\nexport x', /program/],
    ['| a |\n| - |\n| b |\nexport x', /program/],
    ['***\nimport x', /program/],
    // Each of these makes the parser end the process when it is handed over as it is.
    ['import a\n{\n```\n\\', /program/],
    ['## A heading\nimport a\n{\n```\n\\', /program/],
    ['Words {1}', /programs/],
    ['{1}', /programs/],
    ['{/* a */}', /comments/],
    ['<!-- a -->', /comments/],
    ['<b>a</b>', /HTML/],
    ['<script>a</script>', /HTML/],
    ['<SCRIPT>a</SCRIPT>', /HTML/],
    ['a <iframe src="https://example.org"></iframe>', /HTML/],
    ['<svg><script>a</script></svg>', /HTML/],
    ['<Script />', /HTML|component/],
    ['<Foo.Bar />', /component/],
    ['<a:b />', /component/],
    ['<>a</>', /nameless/],
    ['<Persn id="a">b</Persn>', /<Person> there is/],
    ['a <person id="a">b</person>', /<Person> there is/],
    ['a <cite id="a" />', /<Cite> there is/],
    ['a <Person id="a" />', /needs words/],
    ['a <Person id="a"> </Person>', /needs words/],
    ['a <Person>b</Person>', /needs the attribute `id`/],
    ['a <Person id="a" onclick="b">c</Person>', /no attribute `onclick`/],
    ['a <Person id="a" style="b">c</Person>', /no attribute `style`/],
    ['a <Person id={a}>b</Person>', /not \{…\}/],
    ['a <Person id="a" {...b}>c</Person>', /no \{…\}/],
    ['a <Cite id="p1">b</Cite>', /holds nothing/],
    ['a <Figure id="a" />', /line of its own/],
    ['- <Offers />', /line of its own/],
    ['> <Figure id="a" />', /line of its own/],
    ['<Person id="a">b</Person>', /paragraph of its own/],
    ['<Quote by="a" cite="p1">\n\nb\n\n</Quote>', /paragraph of its own/],
    ['## A <Cite id="p1" />', /heading/],
    ['a <Person id="a">b <Term id="c">d</Term></Person>', /inside <Person>/],
    ['[a <Person id="a">b</Person>](https://example.org)', /inside a link/],
    ['**a <Person id="a">b** c</Person>', /cross/],
    ['![a](b.png)', /pictures/],
    ['![a][b]\n\n[b]: https://example.org', /pictures/],
    ['a[^1]\n\n[^1]: b', /footnotes/],
    ['[a](javascript:b)', /scheme javascript:/],
    ['[a](JAVASCRIPT:b)', /scheme javascript:/],
    ['[a](<java\tscript:b>)', /scheme javascript:/],
    ['[a](< javascript:b>)', /scheme javascript:/],
    ['[a](java&#10;script&colon;b)', /scheme javascript:/],
    ['[a](\\javascript:b)', /javascript:|depends on the page/],
    ['[a][b]\n\n[b]: data:text/html,c', /scheme data:/],
    ['[a](vbscript:b)', /scheme vbscript:/],
    ['[a](file:///etc/passwd)', /scheme file:/],
    ['[a]()', /nowhere/],
    ['[](https://example.org)', /no words/],
    ['[a](https://example.org b', /not read as/],
    ['[a **b**](https://example.org c', /not read as/],
    ['a (https://example.org)', /bare address/],
    ['- www.example.org', /bare address/],
    ['a **b', /asterisks/],
    ['a ** b ** c', /asterisks/],
    ['# A', /begins with ##/],
    ['### A', /no level is skipped/],
    ['A\n===', /begins with ##/],
    ['##', /without words/],
    ['## A b\n\n## a  B!', /address #section-a-b/],
    ['- ## A', /belongs outside/],
    ['## ?!', /letters or digits/],
    [String.raw`## \<The heading>`, /still the placeholder/],
    ['A <Quote by="<who said it>" cite="p1">word</Quote>.', /`by` of <Quote> is still the placeholder/],
    [String.raw`A <Quote by="a" cite="p1">\<the words></Quote>.`, /still the placeholder/],
    ['', /no text/],
    [' \n\n', /no text/],
  ])('%j', (body, wrong) => {
    expect(found(body).join('\n')).toMatch(wrong);
    expect(found(body).every((one) => /^\d+:\d+ /.test(one))).toBe(true);
  });

  test('a backslash before a scheme does not hide it', () => {
    expect(found('[a](javascript\\:b)').join()).toMatch(/scheme javascript:/);
  });
});

test('positions are those of the file', () => {
  expect(found('One 😀 <b>two</b>\n\nThree <Person id="a"\n  name="b">four</Person>')).toEqual([
    '10:8 HTML tags such as <b> are not for articles; Markdown is.',
    '13:3 <Person> has no attribute `name`; it has id.',
  ]);
});

test('all syntax errors are found in one run, and nothing twice', () => {
  expect(found('A <Person id="a">b\n\nc</Person>\n\nd { e\n\n<Foo>\n\nf <5 g\n\n<b>h</b>'))
    .toMatchInlineSnapshot(`
    [
      "10:3 The tag <Person> is not closed in its paragraph.",
      "14:3 A brace begins a program, and an article holds none; a brace that is meant to be read is written \\{.",
      "16:1 The tag <Foo> is not closed in its paragraph.",
      "18:3 Here stands a < that begins no proper tag; one that is meant to be read is written \\<.",
      "20:1 HTML tags such as <b> are not for articles; Markdown is.",
    ]
  `);
});

describe('against the record', () => {
  test.each<[string, string, string]>([
    ['Person id="xi-jinping"', 'Person id="xi-jinpin"', '`xi-jinpin` is the id of no person in this story.'],
    ['Person id="xi-jinping"', 'Person id="busan"', '`busan` is the id of a stop, not of a person.'],
    ['Figure id="tariff-steps"', 'Figure id="tariff"', '`tariff` is the id of a term, not of a figure.'],
    ['Cite id="p1 p2"', 'Cite id="p1 p9"', '`p9` is the id of no source in `sources`.'],
    ['Cite id="p1 p2"', 'Cite id="p1 p1"', '`p1` is cited twice here.'],
    ['cite="p3"', 'cite="busan"', '`busan` is the id of no source in `sources`.'],
  ])('%s → %s', (from, to, wrong) => {
    const findings = checkMentions(marks([from, to]), knownIds(maximal()));
    expect(findings.map((finding) => finding.wrong)).toEqual([wrong]);
  });

  test('what the body does not use', () => {
    const without = marks(
      ['<Cite id="p1 p2" />', ''],
      ['<Quote by="Donald Trump" cite="p3">', '<Quote by="A" cite="p1">'],
      ['<Term id="tariff">tariff</Term>', 'tariff'],
      ['<Figure id="tariff-steps" />', ''],
      ['<Offers />', ''],
      ['<Person id="kim-jong-un">Kim Jong Un</Person>', 'Kim'],
    );
    const record = maximal({
      traveller: undefined,
      'short.1.sources': ['p1'],
      'short.4.sources': ['p1'],
      'stops.2.engagements.0.states.2.sources': ['p1'],
    });
    expect(
      printed([...checkUsed(record, without), ...checkPlaced(record, without)]).map(
        (one) => one.split(': ')[0],
      ),
    ).toEqual(['sources[1].id', 'sources[2].id', 'terms[1].id', 'people[1].id', 'figures[0].id', 'offers']);
    // Whoever makes the journey is needed, whether or not the body names them.
    const kept = checkUsed({ ...record, traveller: record.people[1]?.id }, without);
    expect(printed(kept).filter((one) => one.startsWith('people'))).toEqual([]);
  });

  test('a misspelt id counts as used, for it is reported where it stands', () => {
    const misspelt = marks(
      ['Term id="tariff"', 'Term id="tarif"'],
      ['Figure id="tariff-steps"', 'Figure id="tariff-step"'],
    );
    expect([...checkUsed(maximal(), misspelt), ...checkPlaced(maximal(), misspelt)]).toEqual([]);
  });

  test('figures and offers are placed once', () => {
    const twice = marks(['<Offers />', '<Offers />\n\n<Offers />\n\n<Figure id="tariff-steps" />']);
    expect(checkPlacedOnce(maximal(), twice).map(({ wrong }) => wrong)).toMatchInlineSnapshot(`
      [
        "The table of offers is already placed on line 63; once is enough.",
        "The figure \`tariff-steps\` is already placed on line 21; once is enough.",
      ]
    `);
    expect(checkPlacedOnce(maximal({ offers: [] }), marks()).map(({ wrong }) => wrong))
      .toMatchInlineSnapshot(`
      [
        "The table of offers is placed here, but the story has no \`offers\`.",
      ]
    `);
  });
});

describe('what is placed at several times', () => {
  const since = (day: string, inner: string): string => `<Since on="${day}">\n\n${inner}\n\n</Since>`;
  const until = (day: string, inner: string): string => `<Until on="${day}">\n\n${inner}\n\n</Until>`;
  const placedAgain = (body: string): readonly string[] =>
    checkPlacedOnce(maximal(), readBody(body, 1).marks).map(({ wrong }) => wrong);

  test.each(['<Offers />', '<Figure id="tariff-steps" />'])('%s may stand again when it is gone', (tag) => {
    const [first, middle, last] = ['2025-10-24', '2025-10-30', '2025-11-10'];
    expect(placedAgain(`${until(first, tag)}\n\n${since(first, tag)}`)).toEqual([]);
    expect(
      placedAgain([until(first, tag), since(first, until(middle, tag)), since(last, tag)].join('\n\n')),
    ).toEqual([]);
  });

  test.each([
    [
      ['<Offers />', since('2025-10-30', '<Offers />')],
      'The table of offers is already placed on line 1, and both stand from 2025-10-30 on; once is enough at a time.',
    ],
    [
      [until('2025-11-10', '<Offers />'), '<Offers />'],
      'The table of offers is already placed on line 3, and both stand before 2025-11-10; once is enough at a time.',
    ],
    [
      [
        until('2025-11-10', '<Figure id="tariff-steps" />'),
        since('2025-10-30', '<Figure id="tariff-steps" />'),
      ],
      'The figure `tariff-steps` is already placed on line 3, and both stand from 2025-10-30 on and before 2025-11-10; once is enough at a time.',
    ],
  ])('%j is refused', (parts, wrong) => {
    expect(placedAgain(parts.join('\n\n'))).toEqual([wrong]);
  });

  test('one that meets only the second of those above is refused with its line', () => {
    const body = [
      until('2025-10-24', '<Offers />'),
      since('2025-10-30', '<Offers />'),
      since('2025-11-10', '<Offers />'),
    ].join('\n\n');
    expect(placedAgain(body)).toEqual([
      'The table of offers is already placed on line 9, and both stand from 2025-11-10 on; once is enough at a time.',
    ]);
  });
});

describe('rows of a table in a passage', () => {
  const table = '| a | b |\n| - | - |\n| 1 | 2 |';
  const rows =
    "Rows of a table can't stand in a passage of their own; put the tags around the whole table or around the words in its cells.";

  test.each([
    `${table}\n<Since on="2025-10-30">\n| 3 | 4 |\n</Since>\n| 5 | 6 |`,
    `${table}\n\n<Until on="2025-10-30">\n\n| 3 | 4 |\n| 5 | 6 |\n\n</Until>`,
    '<Since on="2025-10-30">| 3 | 4 |</Since>',
  ])('%j', (body) => {
    expect(found(body).map((one) => one.replace(/^\S+ /, ''))).toEqual([rows]);
  });

  test.each([
    `<Since on="2025-10-30">\n\n${table}\n\n</Since>`,
    `${table}\n| <Since on="2025-10-30">3</Since> | <Since on="2025-10-30">4</Since> |`,
    '<Since on="2025-10-30">\n\nOne | two\n\n</Since>',
    '| No table. |',
  ])('%j is none', (body) => {
    expect(found(body)).toEqual([]);
  });

  test('are mended by their cure, with the tags in their cells', () => {
    const broken = String.raw`<Since on="2025-10-30">| 3 \| *4* <Cite id="p1" /> |  | 5 |</Since>`;
    const [row] = checkBody(readBody(broken, 1));
    expect(row?.cure).toBe(
      String.raw`| <Since on="2025-10-30">3 \| *4* <Cite id="p1" /></Since> |  | <Since on="2025-10-30">5</Since> |`,
    );
    expect(found(`| a | b | c |\n| - | - | - |\n${row?.cure ?? ''}`)).toEqual([]);
  });
});

describe('headings that change with time', () => {
  const since = '<Since on="2025-11-10">';
  test.each([
    [
      '<Until on="2025-11-10">\n\n## One\n\n</Until>\n\n### Two',
      '16:1 From 2025-11-10 on, a heading of level 3 stands below one of level 1; no level is skipped.',
    ],
    [
      `${since}\n\n## One\n\n</Since>\n\n### Two`,
      '16:1 Before 2025-11-10, a heading of level 3 stands below one of level 1; no level is skipped.',
    ],
    [
      `${since}\n\n<Until on="2025-12-01">\n\n## One\n\n</Until>\n\n</Since>\n\n## One`,
      '20:1 From 2025-11-10 on and before 2025-12-01, this heading has the address #section-one, as the one on line 14; word it otherwise.',
    ],
    // A heading that comes is wrong from its first day to its last.
    [
      `## One\n\n${since}\n\n#### Two\n\n</Since>`,
      '14:1 A heading of level 4 stands below one of level 2; no level is skipped.',
    ],
    [
      '## One\n\n<Until on="2025-11-10">\n\n## Two\n\n</Until>\n\n#### Three',
      '18:1 A heading of level 4 stands below one of level 2; no level is skipped.',
    ],
    // Only the second of the days at which headings come makes two of them one.
    [
      `${since}\n\n## One\n\n</Since>\n\n<Since on="2025-12-01">\n\n## One\n\n</Since>`,
      '18:1 This heading has the address #section-one, as the one on line 12; word it otherwise.',
    ],
    [
      `${since}\n\n## Two\n\n</Since>\n\n<Since on="2025-12-01">\n\n## One\n\n</Since>\n\n## One`,
      '22:1 From 2025-12-01 on, this heading has the address #section-one, as the one on line 18; word it otherwise.',
    ],
    // The days of passages need not stand in order.
    [
      `<Since on="2025-12-01">\n\n## Three\n\n</Since>\n\n${since}\n\n## One\n\n</Since>\n\n## One`,
      '22:1 From 2025-11-10 on, this heading has the address #section-one, as the one on line 18; word it otherwise.',
    ],
  ])('%j', (body, wrong) => {
    expect(found(body)).toEqual([wrong]);
  });
});

describe('a passage whose tags are in the way', () => {
  const since = '<Since on="2025-10-30">';
  test.each([
    `*a ${since}b* c</Since>`,
    `a ${since}b *c</Since> d*`,
    `| a | b |\n| - | - |\n${since}| 3 | 4 |</Since>`,
  ])('%j crosses, and the cure says what to do', (body) => {
    expect(checkBody(readBody(body, 1)).map(({ wrong, cure }) => ({ wrong, cure }))).toEqual([
      {
        wrong: '<Since> and the emphasis, link or cell around it cross; one must end inside the other.',
        cure: `(nothing: move ${since} or </Since> until both stand inside the emphasis, link or cell, or both outside)`,
      },
    ]);
  });

  test.each([
    [`${since}- tight\n</Since>`, `${since}\n\n- tight`],
    [`${since}- tight\n\n</Since>`, `${since}\n\n- tight`],
    [`${since}## Heading\n\nWords.\n\n</Since>`, `${since}\n\n## Heading`],
    [`${since}1. one\n2. two\n</Since>`, `${since}\n\n1. one`],
    [`${since}> said\n\n</Since>`, `${since}\n\n> said`],
    [`${since}\n- tight</Since>`, '- tight\n\n</Since>'],
    [`${since}\n\nWords.\n\nMore.</Since>`, 'More.\n\n</Since>'],
  ])('%j is mended by its cure', (body, cure) => {
    const [finding, ...others] = checkBody(readBody(body, 1));
    expect(finding?.cure).toBe(cure);
    expect(others).toEqual([]);
    const lines = body.split('\n').with((finding?.line ?? 1) - 1, finding?.cure ?? '');
    expect(found(lines.join('\n'))).toEqual([]);
  });
});

test.each([
  ['one two three four five six seven eight nine ten eleven twelve', 0],
  ['one two three four five six seven eight nine ten eleven twelve thirteen', 1],
  ['one – two – three – four – five – six – seven – eight – nine – ten – eleven – twelve', 0],
  ['*one two three* four five six seven eight nine ten eleven\ntwelve **thirteen**', 1],
])('a quotation of “%s”', (words, faults) => {
  expect(found(`He said <Quote by="a" cite="p1">${words}</Quote>.`)).toHaveLength(faults);
});
