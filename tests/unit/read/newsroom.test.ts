import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { printProblem } from '../../../src/story/problem.ts';
import { readArticles } from '../../../src/story/read/newsroom.ts';

const good = path.join(import.meta.dirname, '../../fixtures/good');
let root = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'waybill-'));
  await mkdir(path.join(root, 'content/explainers'), { recursive: true });
});

afterEach(() => rm(root, { recursive: true }));

async function write(
  slug: string,
  change: (text: string) => string = (text) => text,
  from = 'minimal',
): Promise<void> {
  const folder = path.join(root, 'content/explainers', slug);
  await mkdir(folder);
  await writeFile(
    path.join(folder, 'index.mdx'),
    change(await readFile(path.join(good, `${from}.mdx`), 'utf8')),
  );
}

async function read(): Promise<{ slugs: string[]; printed: string }> {
  const { articles, problems } = await readArticles(path.join(root, 'content/explainers'), 'UTC', root);
  return { slugs: articles.map(({ slug }) => slug), printed: problems.map(printProblem).join('\n\n') };
}

test('reads every article', async () => {
  await write('second', undefined, 'maximal');
  await write('first');
  await writeFile(path.join(root, 'content/explainers/.DS_Store'), '');
  await writeFile(path.join(root, 'content/explainers/permalinks.txt'), '');
  await writeFile(path.join(root, 'content/explainers/redirects.txt'), '');
  expect(await read()).toEqual({ slugs: ['first', 'second'], printed: '' });
});

test('an empty newsroom has no problems', async () => {
  expect(await read()).toEqual({ slugs: [], printed: '' });
});

test('prints the problems of all files, in the order of files and lines', async () => {
  await write('b-story', (text) => text.replace('title: A', 'title: [A').replace('## What', '# What'));
  await write('a-story', (text) => text.replace('deck:', 'dek:').replace('[p1]', '[p2]'));
  await write('Bad Name');
  await write('sound');
  await mkdir(path.join(root, 'content/explainers/no-article'));
  await mkdir(path.join(root, 'content/explainers/no-file/index.mdx'), { recursive: true });
  await writeFile(path.join(root, 'content/explainers/stray.mdx'), 'Text');
  const { slugs, printed } = await read();
  expect(slugs).toEqual(['sound']);
  expect(printed).toMatchSnapshot();
});

test.each(['index.md', 'Index.MDX', 'lima.mdx', 'index.mdx.txt'])('%s is to be renamed', async (name) => {
  await mkdir(path.join(root, 'content/explainers/lima'));
  await writeFile(path.join(root, 'content/explainers/lima', name), 'Text');
  const { printed } = await read();
  expect(printed).toContain(`content/explainers/lima/${name}:1:1  file`);
  expect(printed).toContain('rename it.\n  Write:\n    content/explainers/lima/index.mdx');
});

test('one id is one author in every story', async () => {
  const by =
    (...authors: readonly string[]) =>
    (text: string) =>
      text.replace(
        'published:',
        `authors:\n${authors.map((each) => `  - { ${each} }\n`).join('')}published:`,
      );
  await write('a-first', by('id: ada-roth, name: Ada Roth, url: https://example.org/ada'));
  await write('b-same', by('id: ada-roth, name: Ada Roth', 'id: jo, name: Jo Veldt'));
  await write('c-other', by('id: ada-roth, name: A. Roth, url: https://example.org/roth'));
  const { slugs, printed } = await read();
  expect(slugs).toEqual(['a-first', 'b-same', 'c-other']);
  expect(printed).toMatchSnapshot();
});

test('one id is one person and one topic in every story', async () => {
  const person = (name: string, country: string, native: string): string =>
    `people:\n  - { id: xi-jinping, name: ${name}, country: ${country}, ${native}states: [{ on: 2025-01-01, role: President, part: Met., sources: [p1] }] }\n`;
  const withPerson =
    (name: string, country: string, native = '') =>
    (text: string) =>
      text
        .replace('sources:\n  - id', `${person(name, country, native)}sources:\n  - id`)
        .replace('Something', '<Person id="xi-jinping">Xi</Person>');
  await write('a-later', (text) =>
    withPerson(
      'Xi',
      'KP',
      'native: { lang: zh-Hant, text: 習近平 }, ',
    )(text)
      .replace('published: 2026', 'published: 2027')
      .replace('name: World News', 'name: The World'),
  );
  await write('b-first', withPerson('Xi Jinping', 'CN', 'native: { lang: zh-Hans, text: 习近平 }, '));
  await write('c-same', withPerson('Xi Jinping', 'CN'));
  const { slugs, printed } = await read();
  expect(slugs).toEqual(['a-later', 'b-first', 'c-same']);
  expect(printed).toMatchSnapshot();
});

test('what most stories call a topic is right, also where one that was published before them calls it otherwise', async () => {
  await write('a-new', (text) =>
    text.replace('published: 2026', 'published: 2025').replace('name: World News', 'name: The World'),
  );
  await write('b-one');
  await write('c-two');
  const { printed } = await read();
  expect(printed).toMatch(/^content\/explainers\/a-new\/index\.mdx:\d+:\d+ {2}topics\[0\]\.name\n/);
  expect(printed).toContain('name: World News');
  expect(printed).not.toContain('\ncontent/explainers/');
});

test('one id is one place in every story, and in every stop of a story', async () => {
  const stop = (id: string, at: string, further = ''): string =>
    `  - { id: ${id}, ${further}kind: end, place: Lima, country: PE, at: ${at}, zone: America/Lima, arrive: 2025-01-01, purpose: Talks., states: [{ on: 2025-01-01, status: visited, text: Done., sources: [p1] }] }\n`;
  const withStops =
    (...stops: readonly string[]) =>
    (text: string) =>
      text.replace('sources:\n  - id', `stops:\n${stops.join('')}sources:\n  - id`);
  await write(
    'a-first',
    withStops(stop('lima', '[-12.05, -77.04]'), stop('lima-again', '[-12.05, -77.04]', 'placeId: lima, ')),
  );
  await write('b-other', (text) => withStops(stop('lima', '[-12.1, -77.04]').replace('PE', 'EC'))(text));
  await write(
    'c-elsewhere',
    withStops(stop('talks', '[40.74, -84.1]'), stop('lima-later', '[-12, -77]', 'placeId: lima, ')),
  );
  const { printed } = await read();
  expect(printed).toMatchSnapshot();
});

test('one name is one author', async () => {
  const by = (id: string) => (text: string) =>
    text.replace('published:', `authors: [{ id: ${id}, name: Ada Roth }]\npublished:`);
  await write('a-later', (text) => by('a-roth')(text).replace('published: 2026', 'published: 2027'));
  await write('b-first', by('ada-roth'));
  const { printed } = await read();
  expect(printed).toBe(
    [
      'content/explainers/a-later/index.mdx:6:17  authors[0].id',
      '  Ada Roth is the author `ada-roth` in content/explainers/b-first/index.mdx:6; one author has one id. Somebody else of that name needs a name that tells the two apart. In content/explainers/a-later/index.mdx:6 it is otherwise, and as many stories say so: one of the two must change.',
      '  Write:',
      '    id: ada-roth',
      '  Or, in content/explainers/b-first/index.mdx:6:17:',
      '    id: a-roth',
    ].join('\n'),
  );
});

describe('a deadline of two stories', () => {
  interface Told {
    readonly title?: string;
    readonly due?: string;
    readonly zone?: string;
    /** A status a day, from 1 January 2025 on; a move with its date behind it. */
    readonly states: readonly (
      'announced' | 'paused' | 'met' | 'withdrawn' | 'struck-down' | `moved ${string}`
    )[];
  }
  const withDeadline =
    ({ title = 'The offer', due = '2025-03-01', zone = 'UTC', states }: Told) =>
    (text: string) => {
      const steps = states.map((state, index) => {
        const [status, moved] = state.split(' ');
        const to = moved === undefined ? '' : `due: ${moved}, `;
        return `      - { on: 2025-01-0${index + 1}, status: ${status}, ${to}text: Said., sources: [p1] }\n`;
      });
      return text.replace(
        'sources:\n  - id',
        `deadlines:\n  - id: offer\n    title: ${title}\n    due: ${due}\n    zone: ${zone}\n    who: A ministry\n    what: A deal.\n    otherwise: None.\n    states:\n${steps.join('')}sources:\n  - id`,
      );
    };
  const between = async (one: Told, other: Told): Promise<string> => {
    await write('a-first', withDeadline(one));
    await write('b-second', withDeadline(other));
    return (await read()).printed;
  };

  test.each<[string, Told, Told]>([
    ['told alike', { states: ['announced', 'met'] }, { states: ['announced', 'met'] }],
    [
      'told by day and by minute',
      { states: ['announced'] },
      { due: '2025-03-01T17:00', states: ['announced'] },
    ],
    [
      'told by minute and by day',
      { due: '2025-03-01T17:00', states: ['announced'] },
      { states: ['announced'] },
    ],
    [
      'not gone on with by the first',
      { states: ['announced'] },
      { states: ['announced', 'moved 2025-04-01', 'met'] },
    ],
    [
      'not gone on with by the second',
      { states: ['announced', 'moved 2025-04-01', 'met'] },
      { states: ['announced'] },
    ],
    [
      'told from its move on',
      { states: ['announced', 'moved 2025-04-01'] },
      { due: '2025-04-01', states: ['announced'] },
    ],
    ['paused in one only', { states: ['announced', 'paused'] }, { states: ['announced', 'met'] }],
  ])('may be %s', async (_, one, other) => {
    expect(await between(one, other)).toBe('');
  });

  const offer = 'The deadline `offer`';
  const same = 'one id is the same deadline in every story.';
  test.each<[string, Told, Told, string, string, string]>([
    [
      'due on another date',
      { states: ['announced'] },
      { due: '2025-03-02', states: ['announced'] },
      `b-second/index.mdx:16:10  deadlines[0].due\n  ${offer} falls due on 2025-03-01 in content/explainers/a-first/index.mdx:16; ${same} Where its date was moved, a state says so.`,
      'due: 2025-03-01',
      'due: 2025-03-02',
    ],
    [
      'moved to another date',
      { states: ['announced', 'moved 2025-04-01'] },
      { states: ['announced', 'moved 2025-04-02'] },
      `b-second/index.mdx:23:47  deadlines[0].states[1].due\n  ${offer} falls due on 2025-04-01 in content/explainers/a-first/index.mdx:23; ${same} Where its date was moved, a state says so.`,
      'due: 2025-04-01',
      'due: 2025-04-02',
    ],
    [
      'ended otherwise',
      { states: ['announced', 'met'] },
      { states: ['announced', 'withdrawn'] },
      `b-second/index.mdx:23:35  deadlines[0].states[1].status\n  ${offer} ended as \`met\` in content/explainers/a-first/index.mdx:23; ${same}`,
      'status: met',
      'status: withdrawn',
    ],
    [
      'called otherwise',
      { states: ['announced'] },
      { title: 'An offer', states: ['announced'] },
      `b-second/index.mdx:15:12  deadlines[0].title\n  ${offer} has another \`title\` in content/explainers/a-first/index.mdx:15; ${same}`,
      'title: The offer',
      'title: An offer',
    ],
    [
      'in another zone',
      { states: ['announced'] },
      { zone: 'America/Lima', states: ['announced'] },
      `b-second/index.mdx:17:11  deadlines[0].zone\n  ${offer} has another \`zone\` in content/explainers/a-first/index.mdx:17; ${same}`,
      'zone: UTC',
      'zone: America/Lima',
    ],
  ])(
    'is refused when it is %s, and neither story is blamed',
    async (_, one, other, wrong, cure, otherCure) => {
      const [, line = '', column = ''] = /:(\d+):(\d+) /.exec(wrong) ?? [];
      expect(await between(one, other)).toBe(
        [
          `content/explainers/${wrong} In content/explainers/b-second/index.mdx:${line} it is otherwise, and as many stories say so: one of the two must change.`,
          `  Write:\n    ${cure}`,
          `  Or, in content/explainers/a-first/index.mdx:${line}:${column}:\n    ${otherCure}`,
        ].join('\n'),
      );
    },
  );

  test('is as most stories tell it, whichever was published first', async () => {
    await write('a-first', withDeadline({ due: '2025-03-02', states: ['announced'] }));
    await write('b-second', withDeadline({ states: ['announced'] }));
    await write('c-third', withDeadline({ due: '2025-03-01T17:00', states: ['announced'] }));
    expect((await read()).printed).toBe(
      [
        'content/explainers/a-first/index.mdx:16:10  deadlines[0].due',
        `  ${offer} falls due on 2025-03-01 in content/explainers/b-second/index.mdx:16; ${same} Where its date was moved, a state says so. More stories say so than say what stands here.`,
        '  Write:',
        '    due: 2025-03-01',
      ].join('\n'),
    );
  });

  test('is one where two contradict each other that a third agrees with', async () => {
    await write('a-behind', withDeadline({ states: ['announced'] }));
    await write('b-one', withDeadline({ states: ['announced', 'moved 2025-04-01'] }));
    await write('c-other', withDeadline({ states: ['announced', 'moved 2025-04-02'] }));
    const { printed } = await read();
    expect(printed).toMatch(
      /^content\/explainers\/c-other.*\n.*falls due on 2025-04-01 in content\/explainers\/b-one/,
    );
    expect(printed).toContain('Or, in content/explainers/b-one/');
  });
});
