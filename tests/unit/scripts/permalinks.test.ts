import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../../scripts/root.ts';
import { securityFaults } from '../../build/checks/security-policy.ts';
import { page } from '../../build/page.ts';

// The commands themselves, on a newsroom of one story that is published, entered into the ledger and then renamed.
// Each test goes on where the one before it ended, as an editor does.

let folder = '';
let content = '';
let out = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waybill-'));
  content = path.join(folder, 'content/explainers');
  out = path.join(folder, `site-${path.basename(folder)}`);
  await mkdir(content, { recursive: true });
  await cp(
    path.join(import.meta.dirname, '../../fixtures/renamed.mdx'),
    path.join(content, 'ferry/index.mdx'),
  );
});

afterAll(() => rm(folder, { recursive: true }));

function script(name: string, ...args: readonly string[]): { status: number | null; printed: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${name}.ts`, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: content,
      CACHE_DIR: path.join(folder, 'cache'),
      SITE_URL: 'https://example.org',
      BASE_PATH: '/news/',
      REPOSITORY_URL: 'https://example.org/repository',
      SOURCE_DATE_EPOCH: String(Date.parse('2026-02-02T00:00:00Z') / 1000),
    },
  });
  return { status, printed: `${stdout}${stderr}` };
}

const build = (...args: readonly string[]) => script('build', '--out', out, ...args);

/** Changes words of the one article. */
async function edit(slug: string, ...changes: readonly (readonly [string, string])[]): Promise<void> {
  const file = path.join(content, slug, 'index.mdx');
  const text = await readFile(file, 'utf8');
  for (const [from] of changes) expect(text).toContain(from);
  await writeFile(
    file,
    changes.reduce((all, [from, to]) => all.replace(from, to), text),
  );
}

/** The lines that a build asked for, each of which it printed to be put in as it stands. */
const asked = (printed: string): string[] =>
  [...printed.matchAll(/^ {2}Write:\n {4}(\/[a-z]+\/\S+ \/[a-z]+\/\S+)$/gm)].map(([, line = '']) => line);

const redirects = (): string => path.join(content, 'redirects.txt');
const add = async (lines: readonly string[]): Promise<void> =>
  writeFile(redirects(), lines.map((line) => `${line}\n`).join(''), { flag: 'a' });

const built = (file: string): string => readFileSync(path.join(out, file), 'utf8');
const documentOf = (file: string): Document => parseHTML(built(file)).document;
/** The id of the first event of a calendar, which has one of its own. */
const uidIn = (file: string): string | undefined => /BEGIN:VEVENT[^]*?^UID:(.*)\r$/m.exec(built(file))?.[1];

/** The ids of the stories in the feed of the site, and of a deadline and its story in calendars. */
const ids = (slug: string, deadline: string) => ({
  stories: [...built('rss.xml').matchAll(/<guid[^>]*>(.*?)</g)].map(([, id = '']) => id).toSorted(),
  blocks: [uidIn(`explainers/${slug}/deadline/${deadline}.ics`)],
});

/** The lines of the ledger of what was renamed. */
const carriedOn = (): string[] =>
  readFileSync(path.join(content, 'permalinks.txt'), 'utf8').match(/^.* was .*$/gm) ?? [];

/** Where a page that only sends on sends to, as the file there. */
function sendsTo(file: string): string {
  const address = documentOf(file).querySelector('main a')?.getAttribute('href') ?? '';
  expect(address).toMatch(/^\/news\//);
  expect(built(file)).toContain(`content="0; url=${address}"`);
  expect(securityFaults(page(file, built(file))), file).toEqual([]);
  return address.slice('/news/'.length).replace(/\/$/, '/index.html');
}

const slow = { timeout: 120_000 };

describe('an editor', () => {
  test('is told to enter what is published, and with --strict has to', slow, () => {
    const { status, printed } = build('--strict');
    expect(status).toBe(1);
    expect(printed).toMatch(/^\/.*\/permalinks\.txt:1:1 {2}permalink\n {2}12 addresses are published/);
    expect(printed.startsWith(`${content}/permalinks.txt:`)).toBe(true);
    expect(printed).toContain('1 problem in 1 file; nothing was published');
  });

  test('enters it with a command, once', slow, async () => {
    expect(script('permalinks')).toEqual({
      status: 0,
      printed: `12 permalinks entered in ${content}/permalinks.txt\n`,
    });
    expect(readFileSync(path.join(content, 'permalinks.txt'), 'utf8')).toBe(
      [
        '/explainers/ferry/',
        '/explainers/ferry/#claim-bell-rings',
        '/explainers/ferry/#claim-lamp-burns',
        '/explainers/ferry/#deadline-notice',
        '/explainers/ferry/#offer-oil',
        '/explainers/ferry/#person-keeper',
        '/explainers/ferry/#person-ringer',
        '/explainers/ferry/#section-what-happened',
        '/explainers/ferry/at/2026-01-01/',
        '/people/keeper/',
        '/people/ringer/',
        '/topics/test-ferries/',
      ]
        .map((permalink) => `2026-02-02 ${permalink}\n`)
        .join(''),
    );
    expect(script('permalinks').printed).toMatch(/^0 permalinks entered/);
    expect(build().status).toBe(0);
    const { stories, blocks } = ids('ferry', 'notice');
    expect([...stories, ...blocks]).toEqual([
      'tag:example.org,2026-01-02:explainers/ferry',
      'deadline-notice.ferry@example.org',
    ]);
    await rm(out, { recursive: true });
  });

  test('who renames blocks is stopped, with the lines that redirect them', slow, async () => {
    await edit(
      'ferry',
      ['id: bell-rings', 'id: bell-rang'],
      ['id: notice', 'id: a-notice'],
      ['id: oil', 'id: lamp-oil'],
    );
    const { status, printed } = build();
    expect(status).toBe(1);
    expect(existsSync(out)).toBe(false);
    const lines = asked(printed);
    expect(lines).toEqual([
      '/explainers/ferry/#claim-bell-rings /explainers/ferry/#claim-bell-rang',
      '/explainers/ferry/#deadline-notice /explainers/ferry/#deadline-a-notice',
      '/explainers/ferry/#offer-oil /explainers/ferry/#offer-lamp-oil',
    ]);
    await add(lines);
    expect(build().status).toBe(0);
  });
});

describe('with these lines, of a block that was renamed', () => {
  test.each(['explainers/ferry/index.html', 'explainers/ferry/at/2026-01-01/index.html'])(
    'the old fragment leads to it in %s',
    (file) => {
      const document = documentOf(file);
      const enclosing = (fragment: string) => document.getElementById(fragment)?.parentElement;
      expect(enclosing('claim-bell-rings')?.id).toBe('claim-bell-rang');
      expect(enclosing('deadline-notice')?.id).toBe('deadline-a-notice');
      expect(enclosing('offer-oil')?.parentElement?.id).toBe('offer-lamp-oil');
    },
  );

  test.each([
    ['explainers/ferry/claim/bell-rings/index.html', 'explainers/ferry/claim/bell-rang/index.html'],
    ['explainers/ferry/deadline/notice/index.html', 'explainers/ferry/deadline/a-notice/index.html'],
  ])('%s sends on', (old, now) => {
    expect(sendsTo(old)).toBe(now);
    expect(existsSync(path.join(out, now))).toBe(true);
  });

  test.each([
    [
      'explainers/ferry/embed/claim/bell-rings/index.html',
      'explainers/ferry/embed/claim/bell-rang/index.html',
    ],
    ['cards/ferry/claim/bell-rings.png', 'cards/ferry/claim/bell-rang.png'],
    ['explainers/ferry/deadline/notice.ics', 'explainers/ferry/deadline/a-notice.ics'],
    ['explainers/ferry/claim/bell-rings/oembed.json', 'explainers/ferry/claim/bell-rang/oembed.json'],
  ])('%s is a copy of the new', (old, now) => {
    expect(readFileSync(path.join(out, old)).equals(readFileSync(path.join(out, now)))).toBe(true);
  });

  test('calendars keep it as what it was', () => {
    expect(uidIn('explainers/ferry/deadline/a-notice.ics')).toBe('deadline-notice.ferry@example.org');
  });

  test('hosts know of it', () => {
    expect(built('_redirects')).toContain(
      '/news/explainers/ferry/claim/bell-rings/ /news/explainers/ferry/claim/bell-rang/ 301\n',
    );
  });
});

describe('an editor who then renames the story and drops a block', () => {
  const lines = [
    '/explainers/ferry/ /explainers/ferries/',
    '/explainers/ferry/#claim-lamp-burns /explainers/ferries/',
  ];

  test('is stopped, with a line for each, and then not', slow, async () => {
    await rename(path.join(content, 'ferry'), path.join(content, 'ferries'));
    await edit('ferries', [
      `  - id: lamp-burns
    text: The lamp burns at night.
    states:
      - { on: 2026-01-01, certainty: expected, by: A keeper, sources: [p1] }
`,
      '',
    ]);
    const { status, printed } = build();
    expect(status).toBe(1);
    expect(asked(printed)).toEqual(lines);
    // What was renamed would be entered as something new, and its readers would get it again.
    const early = script('permalinks');
    expect(early.status).toBe(1);
    expect(asked(early.printed)).toEqual(lines);
    expect(early.printed).toContain('nothing was entered');
    await add(lines);
    expect(build().status).toBe(0);
    const before = ids('ferries', 'a-notice');
    expect(script('permalinks').printed).toMatch(/^8 permalinks entered/);
    expect(carriedOn()).toEqual([
      '2026-02-02 /explainers/ferries/ was /explainers/ferry/',
      '2026-02-02 /explainers/ferries/#claim-bell-rang was /explainers/ferry/#claim-bell-rings',
      '2026-02-02 /explainers/ferries/#deadline-a-notice was /explainers/ferry/#deadline-notice',
      '2026-02-02 /explainers/ferries/#offer-lamp-oil was /explainers/ferry/#offer-oil',
    ]);
    const { printed: all } = build('--strict');
    expect(all).toMatch(/^Built .+ in .+ s\n$/);
    expect(ids('ferries', 'a-notice')).toEqual(before);
  });

  test.each([
    ['explainers/ferry/index.html', 'explainers/ferries/index.html'],
    ['explainers/ferry/at/2026-01-01/index.html', 'explainers/ferries/at/2026-01-01/index.html'],
    ['explainers/ferry/changes/index.html', 'explainers/ferries/changes/index.html'],
    ['explainers/ferry/claim/bell-rang/index.html', 'explainers/ferries/claim/bell-rang/index.html'],
    ['explainers/ferry/claim/bell-rings/index.html', 'explainers/ferries/claim/bell-rang/index.html'],
    ['explainers/ferry/claim/lamp-burns/index.html', 'explainers/ferries/index.html'],
  ])('finds %s sending on', (old, now) => {
    expect(sendsTo(old)).toBe(now);
    expect(existsSync(path.join(out, now))).toBe(true);
  });

  test.each([
    [
      'explainers/ferry/embed/deadline/notice/index.html',
      'explainers/ferries/embed/deadline/a-notice/index.html',
    ],
    ['explainers/ferry/embed/claim/lamp-burns/index.html', 'explainers/ferries/embed/story/strip/index.html'],
    ['explainers/ferry/embed/story/strip/index.html', 'explainers/ferries/embed/story/strip/index.html'],
    ['cards/ferry.png', 'cards/ferries.png'],
    ['cards/ferry/2026-01-01.png', 'cards/ferries/2026-01-01.png'],
    ['cards/ferry/claim/lamp-burns.png', 'cards/ferries.png'],
    ['cards/ferry/deadline/notice.png', 'cards/ferries/deadline/a-notice.png'],
    ['explainers/ferry/changes.json', 'explainers/ferries/changes.json'],
    ['explainers/ferry/oembed.json', 'explainers/ferries/oembed.json'],
    ['explainers/ferry/deadline/notice.ics', 'explainers/ferries/deadline/a-notice.ics'],
    ['explainers/ferry/deadline/a-notice.ics', 'explainers/ferries/deadline/a-notice.ics'],
  ])('finds %s a copy of the new', (old, now) => {
    expect(readFileSync(path.join(out, old)).equals(readFileSync(path.join(out, now)))).toBe(true);
  });

  test('finds an old page of a block shown as the new one where a link to it is shared', () => {
    const of = (file: string, selector: string) =>
      documentOf(file).querySelector(selector)?.getAttribute('content');
    for (const selector of ['meta[property="og:title"]', 'meta[property="og:image"]']) {
      const old = of('explainers/ferry/claim/bell-rings/index.html', selector);
      expect(old).toMatch(/\S/);
      expect(old).toBe(of('explainers/ferries/claim/bell-rang/index.html', selector));
    }
  });

  test('finds the fragments of all times on the new page, which a script keeps on the way', () => {
    const document = documentOf('explainers/ferries/index.html');
    expect(document.getElementById('claim-bell-rings')?.parentElement?.id).toBe('claim-bell-rang');
    const script = documentOf('explainers/ferry/index.html').querySelector('script');
    expect(script?.getAttribute('src')).toBe('/news/moved.js');
    expect(existsSync(path.join(out, 'moved.js'))).toBe(true);
  });

  test('finds feeds and calendars knowing both as what they were', () => {
    expect(built('rss.xml')).toContain('>tag:example.org,2026-01-02:explainers/ferry<');
    expect(uidIn('explainers/ferries/deadline/a-notice.ics')).toBe('deadline-notice.ferry@example.org');
  });
});

describe('an editor who takes a published heading out with a passage', () => {
  const line = '/explainers/ferries/#section-what-happened /explainers/ferries/#section-what-came-of-it';

  test('is stopped, with the section that stands there now, and then not', slow, async () => {
    await edit('ferries', [
      '## What happened?',
      '<Until on="2026-02-01">\n\n## What happened?\n\nA bell.\n\n</Until>\n\n## What came of it?',
    ]);
    const { status, printed } = build();
    expect(status).toBe(1);
    expect(asked(printed)).toContain(line);
    await add(asked(printed));
    expect(script('permalinks').status).toBe(0);
    const { printed: all } = build('--strict');
    expect(all).toMatch(/^Built .+ in .+ s\n$/);
  });

  test('finds the old fragment at the new section, and in the edition where it was', () => {
    const story = documentOf('explainers/ferries/index.html').getElementById('section-what-happened');
    expect(story?.outerHTML).toBe('<span id="section-what-happened"></span>');
    expect(story?.parentElement?.id).toBe('section-what-came-of-it');
    const edition = documentOf('explainers/ferries/at/2026-01-01/index.html');
    expect(edition.getElementById('section-what-happened')?.textContent).toContain('What happened?');
  });
});

describe('an editor who renames a topic and a person, and drops another', () => {
  const lines = [
    '/explainers/ferries/#person-keeper /explainers/ferries/',
    '/explainers/ferries/#person-ringer /explainers/ferries/#person-bell-ringer',
    // The ledger has their places in the story under its old slug, too.
    '/explainers/ferry/#person-keeper /explainers/ferries/',
    '/explainers/ferry/#person-ringer /explainers/ferries/#person-bell-ringer',
    '/people/keeper/ /explainers/ferries/',
    '/people/ringer/ /people/bell-ringer/',
    '/topics/test-ferries/ /topics/ferries/',
  ];

  test('is stopped, with a line for each, and then not', slow, async () => {
    await edit(
      'ferries',
      ['id: test-ferries', 'id: ferries'],
      ['id: ringer', 'id: bell-ringer'],
      ['<Person id="ringer">', '<Person id="bell-ringer">'],
      ['<Person id="keeper">a keeper</Person>', 'a keeper'],
      [
        `  - id: keeper
    name: A Keeper
    country: GB
    states:
      - { on: 2026-01-01, role: Keeper of the lamp, part: Lights it., sources: [p1] }
`,
        '',
      ],
    );
    const { status, printed } = build();
    expect(status).toBe(1);
    expect(asked(printed)).toEqual(lines);
    await add(lines);
    expect(script('permalinks').printed).toMatch(/^3 permalinks entered/);
    const { printed: all } = build('--strict');
    expect(all).toMatch(/^Built .+ in .+ s\n$/);
  });

  test('finds the old address of the person who was dropped sending on', () => {
    expect(sendsTo('people/keeper/index.html')).toBe('explainers/ferries/index.html');
    expect(built('_redirects')).toContain('/news/people/keeper/ /news/explainers/ferries/ 301\n');
  });

  test('may rename them once more, and is asked only for the new names', slow, async () => {
    await edit(
      'ferries',
      ['id: ferries', 'id: boats'],
      ['id: bell-ringer', 'id: chief-ringer'],
      ['<Person id="bell-ringer">', '<Person id="chief-ringer">'],
    );
    const { printed } = build();
    const again = [
      '/explainers/ferries/#person-bell-ringer /explainers/ferries/#person-chief-ringer',
      '/people/bell-ringer/ /people/chief-ringer/',
      '/topics/ferries/ /topics/boats/',
    ];
    expect(asked(printed)).toEqual(again);
    await add(again);
    expect(build().status).toBe(0);
  });
});

describe('an editor who drops a story in favour of one beside it, and a deadline in favour of another', () => {
  const deadline = (id: string): string => `  - id: ${id}
    title: A notice of the ${id}
    due: 2026-05-01
    zone: Europe/London
    who: A council
    what: An answer.
    otherwise: The notice lapses.
    states:
      - { on: 2026-01-01, status: announced, text: The council set the date., sources: [p1] }
`;
  const lines = [
    '/explainers/bare/ /explainers/ferries/',
    '/people/raft-keeper/ /explainers/ferries/',
    '/people/raft-ringer/ /people/chief-ringer/',
    '/topics/rafts/ /topics/boats/',
    '/explainers/ferries/#deadline-aside /explainers/ferries/#deadline-a-notice',
  ];
  const topic = () => /<id>(.*?)<\/id>/.exec(built('topics/boats/atom.xml'))?.[1];
  let before: ReturnType<typeof ids> | undefined;

  test('has both in the ledger', slow, async () => {
    await cp(
      path.join(import.meta.dirname, '../../fixtures/renamed.mdx'),
      path.join(content, 'bare/index.mdx'),
    );
    await edit(
      'bare',
      ['id: test-ferries', 'id: rafts'],
      ['id: ringer', 'id: raft-ringer'],
      ['id: keeper', 'id: raft-keeper'],
      ['<Person id="ringer">', '<Person id="raft-ringer">'],
      ['<Person id="keeper">', '<Person id="raft-keeper">'],
    );
    await edit('ferries', ['deadlines:\n', `deadlines:\n${deadline('aside')}`]);
    expect(script('permalinks').status).toBe(0);
    expect(build('--strict').status).toBe(0);
    before = ids('ferries', 'a-notice');
    expect(before.blocks).toEqual(['deadline-notice.ferry@example.org']);
    expect(topic()).toMatch(/:topics\/test-ferries$/);
    expect(before.stories).toEqual([
      'tag:example.org,2026-01-02:explainers/bare',
      'tag:example.org,2026-01-02:explainers/ferry',
    ]);
  });

  test('finds what was not touched as it was', slow, async () => {
    await rm(path.join(content, 'bare'), { recursive: true });
    await edit('ferries', [deadline('aside'), '']);
    // Both were older than what takes them in, whatever the names of the days.
    const ledger = path.join(content, 'permalinks.txt');
    const text = await readFile(ledger, 'utf8');
    await writeFile(ledger, text.replaceAll(/^.*(?= \S+(?:\/bare\/|-aside|\/rafts\/)$)/gm, '2025-01-01'));
    await add(lines);
    const more = asked(build().printed);
    expect(more.length).toBeGreaterThan(0);
    await add(more);
    expect(script('permalinks').printed).toMatch(/^0 permalinks entered/);
    expect(build('--strict').status).toBe(0);
    expect(ids('ferries', 'a-notice')).toEqual({
      stories: ['tag:example.org,2026-01-02:explainers/ferry'],
      blocks: before?.blocks,
    });
    expect(topic()).toMatch(/:topics\/test-ferries$/);
  });
});
