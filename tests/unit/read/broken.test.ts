import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { printProblem, type Problem } from '../../../src/story/problem.ts';
import { readArticle } from '../../../src/story/read/article.ts';

// Each fixture stands beside the whole message an editor gets for it. After changing a message on purpose run
// `npx vitest run tests/unit/read -u` and review the .txt files as you would code.
const folder = path.join(import.meta.dirname, '../../fixtures/broken');
const files = readdirSync(folder);
const fixtures = files.filter((name) => name.endsWith('.mdx')).map((name) => name.slice(0, -4));

const problemsOf = (fixture: string) => {
  const reading = readArticle(
    `${fixture}.mdx`,
    'a-story',
    readFileSync(path.join(folder, `${fixture}.mdx`)),
    'UTC',
  );
  return reading.ok ? [] : reading.problems;
};

describe.each(fixtures)('%s', (fixture) => {
  const problems = problemsOf(fixture);

  test('is refused with its message', async () => {
    const message = `${problems.map(printProblem).join('\n\n')}\n`;
    expect(problems).not.toEqual([]);
    await expect(message).toMatchFileSnapshot(path.join(folder, `${fixture}.txt`));
  });

  test('points into the file', () => {
    const lines = readFileSync(path.join(folder, `${fixture}.mdx`), 'utf8').split('\n');
    for (const { place } of problems) {
      expect(place.line).toBeLessThanOrEqual(lines.length);
      expect(place.column).toBeLessThanOrEqual((lines[place.line - 1] ?? '').length + 1);
    }
  });

  test('has cures that are valid YAML', () => {
    for (const { field, cure } of problems) {
      if (field === 'body' || field === 'file' || cure.startsWith('<')) continue;
      // A line mended in its place keeps its indentation.
      expect(() => {
        parse(cure);
      }, cure).not.toThrow();
    }
  });
});

test('every message has a fixture', () => {
  const messages = files.filter((name) => name.endsWith('.txt')).map((name) => name.slice(0, -4));
  expect(messages.filter((name) => !fixtures.includes(name))).toEqual([]);
});

// Where one slip has one cure, putting the cure in makes the article sound.
describe('putting the cure in mends', () => {
  test.each([
    'body-quotation-alone',
    'coordinates-swapped',
    'coordinates-turned',
    'claim-certainty-misspelt',
    'country-by-name',
    'country-lower-case',
    'date-in-words',
    'deadline-status-misspelt',
    'fence-not-opened',
    'fence-with-dash',
    'id-malformed',
    'key-unknown',
    'sources-not-a-list',
    'stop-kind-misspelt',
    'stop-kind-key-misspelt',
    'text-is-number',
    'text-on-several-lines',
    'text-too-long',
    'time-at-the-end-of-a-day',
    'text-with-space',
    'topic-id-twice',
    'url-without-scheme',
    'yaml-bad-indent',
    'yaml-hyphen-missing',
    'yaml-item-too-shallow',
    'yaml-one-space-too-few',
    'yaml-one-space-too-many',
    'yaml-states-too-shallow',
    'yaml-tab-in-a-stop',
    'yaml-brace-not-closed',
    'yaml-brace-not-closed-at-the-end',
    'yaml-bracket-at-the-beginning',
    'yaml-bracket-in-braces',
    'yaml-bracket-not-closed',
    'yaml-colon-in-braces',
    'yaml-colon-in-text',
    'yaml-comma-and-colon-in-braces',
    'yaml-comma-in-a-date',
    'yaml-comma-in-a-publisher',
    'yaml-comma-in-an-address',
    'yaml-comma-in-braces',
    'yaml-comment-in-braces',
    'yaml-dash-in-braces',
    'yaml-equals-sign',
    'yaml-quote-in-braces',
    'yaml-quote-in-text',
    'yaml-quote-not-closed',
    'yaml-quote-open-in-braces',
    'yaml-quote-within-quotes',
    'yaml-reserved-character',
    'zone-misspelt',
  ])('%s', (fixture) => {
    const [problem] = problemsOf(fixture);
    expect(problem).toBeDefined();
    if (problem === undefined) return;
    const mended = putIn(readFileSync(path.join(folder, `${fixture}.mdx`), 'utf8'), problem);
    const reading = readArticle(`${fixture}.mdx`, 'a-story', new TextEncoder().encode(mended), 'UTC');
    expect(reading.ok ? '' : `${mended}\n${reading.problems.map(printProblem).join('\n')}`).toBe('');
  });
});

// Where only the editor can know what is right, the cure is a placeholder, and pasting it publishes nothing.
describe('putting a placeholder in is refused', () => {
  test.each([
    'clock-fold',
    'clock-gap',
    'clock-wrong-offset',
    'date-not-in-calendar',
    'field-empty',
    'instant-without-zone',
    'leave-before-arrive',
    'short-too-short',
    'source-unknown',
    'source-weak-alone',
    'stops-out-of-order',
    'yaml-no-colon',
    'claim-without-by',
    'coordinates-off-the-globe',
    'claim-outcome-without-text',
  ])('%s', (fixture) => {
    const [problem] = problemsOf(fixture);
    expect(problem?.cure).toMatch(/<[^<>]+>/);
    if (problem === undefined) return;
    const mended = putIn(readFileSync(path.join(folder, `${fixture}.mdx`), 'utf8'), problem);
    const reading = readArticle(`${fixture}.mdx`, 'a-story', new TextEncoder().encode(mended), 'UTC');
    expect(reading.ok).toBe(false);
  });
});

/** Puts a cure where its field stands: within a line of braces in place of the field, else in place of the line. */
function putIn(text: string, { place, field, wrong, cure }: Problem): string {
  const lines = text.split('\n');
  const [, first, last] = /takes the place of lines (\d+) to (\d+)/.exec(wrong) ?? [];
  if (first !== undefined && last !== undefined) lines.splice(Number(first), Number(last) - Number(first));
  const line = lines[place.line - 1] ?? '';
  const key = /([A-Za-z]+)(?:\[\d+\])?$/.exec(field)?.[1] ?? '';
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  if (field === 'short') {
    const end = lines.findIndex((one) => one.startsWith('sources:'));
    lines.splice(place.line - 2, end - place.line + 2, cure);
  } else if (/\{.*\}/.test(line) && !cure.startsWith('- {')) {
    const written = new RegExp(`\\b${key}: .*?(?=\\s*(?:, [a-z]+: |\\}$))`);
    lines[place.line - 1] = line.replace(written, () => cure.split('\n')[0] ?? '');
  } else if (cure.startsWith(' ')) {
    lines[place.line - 1] = cure;
  } else {
    const hyphen = line.trim().startsWith('- ') && !cure.startsWith('- ') ? '- ' : '';
    lines[place.line - 1] = `${indent}${hyphen}${cure.replaceAll('\n', `\n${indent}`)}`;
  }
  return lines.join('\n');
}
