import type { YAMLError } from 'yaml';
import type { Finding } from '../check/fault.ts';
import { closedHere } from './bracket.ts';
import { Lines } from './lines.ts';
import { parseYaml } from './parse-yaml.ts';
import { fieldNames } from './prose-field.ts';
import { quotings } from './quoting.ts';
import { keyBefore, longestTried, openingQuote, wrongness } from './yaml-errors.ts';

/** A frontmatter in which single lines were put right, and what was wrong with them. */
export interface MendedLines {
  readonly yaml: string;
  readonly findings: readonly Finding[];
}

/** What is wrong with `country = PE`. */
export const equalsSign = 'Behind the name of a field stands a colon, and no equals sign.';

/** A frontmatter with more lines that can't be read is no article with slips in it. */
const mostMended = 50;

/**
 * Puts right the lines over which the parser stumbles and that are wrong in themselves: a text without its quotes, a
 * bracket that isn't closed, an equals sign. So everything below them is read as it was meant, and reported in the same run.
 */
export function mendLines(yaml: string): MendedLines {
  const findings: Finding[] = [];
  let mended = yaml;
  if (yaml.length > longestTried) return { yaml, findings };
  while (findings.length < mostMended) {
    const [error] = parseYaml(mended).errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
    const better = error === undefined ? undefined : lineMended(mended, error);
    if (better === undefined) break;
    mended = better.yaml;
    findings.push(...better.findings);
  }
  return { yaml: mended, findings };
}

/** The frontmatter with the line put right that the first error comes of, if it is one that we know. */
function lineMended(yaml: string, error: YAMLError): MendedLines | undefined {
  const texts = yaml.split('\n');
  const before = wrongness(yaml);
  const tried = suspects(yaml, texts, error).flatMap((at) =>
    mendings(texts, at).map(({ line, findings }) => {
      const better = texts.with(at, line).join('\n');
      return { yaml: better, findings, wrong: wrongness(better) };
    }),
  );
  const [best] = tried.toSorted((a, b) => a.wrong - b.wrong);
  return best !== undefined && best.wrong < before ? best : undefined;
}

/** The lines that may be the cause of an error: its own, the one above, and the quote or bracket that was left open. */
function suspects(yaml: string, texts: readonly string[], error: YAMLError): readonly number[] {
  const lines = new Lines(yaml);
  const own = lines.spot(error.pos[0]).line - 1;
  const written = (at: number): number =>
    texts.findLastIndex((text, index) => index <= at && text.trim() !== '');
  const above = written(own - 1);
  const opened = /Missing closing ["']quote/.test(error.message) ? [openingQuote(yaml, error)] : [];
  return [...new Set([...opened.map((offset) => lines.spot(offset).line - 1), above, written(own)])];
}

/** What a line may have been meant to be. */
function mendings(
  texts: readonly string[],
  at: number,
): readonly { readonly line: string; readonly findings: readonly Finding[] }[] {
  const text = texts[at] ?? '';
  const found = (column: number, field: string, wrong: string, cure: string): Finding => ({
    line: at + 1,
    column,
    field,
    wrong,
    cure,
  });
  const quoted = quotings(text).map(({ line, texts: unquoted }) => ({
    line,
    findings: unquoted.map(({ column, key, wrong, cure }) => found(column, key, wrong, cure)),
  }));
  const [, begin = '', key = '', value = ''] = /^(\s*(?:- +)*)([A-Za-z]+) *= *(.*)$/.exec(text) ?? [];
  const equals = `${key}: ${value}`.trimEnd();
  const colon = fieldNames.has(key)
    ? [
        {
          line: begin + equals,
          findings: [found(begin.length + 1, key, equalsSign, equals)],
        },
      ]
    : [];
  const closed = closedHere(texts, at);
  const bracket =
    closed === undefined
      ? []
      : [
          {
            line: closed.line,
            findings: [
              found(
                closed.opens + 1,
                keyBefore(text, closed.opens + 1) ?? 'frontmatter',
                'The bracket that opens here is never closed.',
                closed.line.trim(),
              ),
            ],
          },
        ];
  return [...quoted, ...colon, ...bracket];
}
