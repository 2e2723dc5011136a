import path from 'node:path';
import { explainer } from '../../schema/explainer.ts';
import { idPattern } from '../../schema/id.ts';
import { checkBody, readBody } from '../check/body.ts';
import { pass, type CheckedExplainer } from '../check/checked.ts';
import { printPath, type Fault, type Finding, type Path, type Spot } from '../check/fault.ts';
import { knownIds } from '../check/known-ids.ts';
import { checkBodyAgainst, checkBodyAgainstPart, checkReading, checkRecord } from '../check/record.ts';
import type { Problem } from '../problem.ts';
import { decode } from './decode.ts';
import { cutAtFences } from './fence.ts';
import { readFrontmatter } from './frontmatter.ts';
import { idFrom } from './mend.ts';
import { placeholdersIn } from './placeholder.ts';
import { salvage } from './salvage.ts';
import { shapeFaults } from './shape.ts';
import type { YamlPositions } from './yaml-positions.ts';

/** An article that passed every check. */
export interface Article {
  /** The name of its folder, and of its page. */
  readonly slug: string;
  /** The file as printed in problems. */
  readonly file: string;
  readonly record: CheckedExplainer;
  /** The MDX below the frontmatter, with LF line ends. */
  readonly body: string;
}

/** What became of reading one article; `problems` is never empty and stands in the order of the file. */
export type Reading =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** An article with the places of its fields, for checks that look at several articles at once. */
export interface Placed {
  readonly article: Article;
  readonly placeOf: (path: Path) => Spot;
  /** The line of the file that the body begins in; the first is 1. */
  readonly bodyLine: number;
}

/**
 * Reads one article: bytes, fences, YAML, schema, cross-checks, body. Each step runs on what the one before
 * it could make sense of, so that one slip is reported once and everything else in the same run.
 */
export function readArticle(file: string, slug: string, bytes: Uint8Array, newsroomZone: string): Reading {
  const reading = readPlaced(file, slug, bytes, newsroomZone);
  return reading.ok ? { ok: true, article: reading.placed.article } : reading;
}

/** As readArticle, keeping the places of the fields. */
export function readPlaced(
  file: string,
  slug: string,
  bytes: Uint8Array,
  newsroomZone: string,
):
  | { readonly ok: true; readonly placed: Placed }
  | { readonly ok: false; readonly problems: readonly Problem[] } {
  const misnamed = checkSlug(file, slug);
  const refuse = (findings: readonly Finding[]): { ok: false; problems: readonly Problem[] } => ({
    ok: false,
    problems: inOrder(file, [...misnamed, ...findings]),
  });

  const decoded = decode(bytes);
  if (!decoded.ok) return refuse([decoded.finding]);
  const fenced = cutAtFences(decoded.text);
  if (!fenced.ok) return refuse([fenced.finding]);
  const body = readBody(fenced.body, fenced.bodyLine);
  const frontmatter = readFrontmatter(fenced.yaml);
  if (!frontmatter.ok) return refuse([...frontmatter.findings, ...checkBody(body)]);

  const { value, positions, findings: mended } = frontmatter;
  const placeholders = placeholdersIn(value);
  const pasted = new Set(placeholders.map(({ at }) => printPath(at)));
  const parsed = explainer.safeParse(value);
  if (!parsed.success) {
    const shape = shapeFaults(parsed.error.issues, value, (path) => positions.source(path));
    const part = salvage(value);
    const crossed = checkRecord(part.record, newsroomZone, part.elsewhere);
    const others = [
      ...shape,
      ...part.faults,
      ...crossed.map((fault) => ({ ...fault, at: part.inFile(fault.at) })),
    ];
    const faults = [...placeholders, ...others.filter(({ at }) => !pasted.has(printPath(at)))];
    // A text that was cut and is wrong in itself as well is put right once.
    const wrong = new Set(faults.map(({ at }) => printPath(at)));
    const cut = frontmatter.cut.filter(({ at }) => !wrong.has(printPath(at)));
    return refuse([
      ...mended,
      ...[...cut, ...faults].map((fault) => place(fault, positions)),
      ...checkBody(body, knownIds(part.record, part.elsewhere)),
      ...checkBodyAgainstPart(part.record, part.elsewhere, body),
    ]);
  }

  const record = parsed.data;
  const against = checkBodyAgainst(record, body);
  const reading = checkReading(record, body, newsroomZone);
  const found = [...checkRecord(record, newsroomZone), ...against.faults, ...reading.faults];
  const faults = [...placeholders, ...found.filter(({ at }) => !pasted.has(printPath(at)))];
  const findings = [
    ...misnamed,
    ...mended,
    ...[...frontmatter.cut, ...faults].map((fault) => place(fault, positions)),
    ...checkBody(body, knownIds(record)),
    ...against.findings,
    ...reading.findings,
  ];
  if (findings.length > 0) return { ok: false, problems: inOrder(file, findings) };
  return {
    ok: true,
    placed: {
      article: { slug, file, record: pass(record), body: fenced.body },
      placeOf: (path) => positions.value(path),
      bodyLine: fenced.bodyLine,
    },
  };
}

function checkSlug(file: string, slug: string): readonly Finding[] {
  if (slug.length <= 60 && idPattern.test(slug)) return [];
  const wrong = `The folder’s name “${slug}” becomes the address; it is lower-case letters, digits and single hyphens, at most 60.`;
  return [
    {
      line: 1,
      column: 1,
      field: 'file',
      wrong,
      cure: path.posix.join(path.posix.dirname(file), '..', idFrom(slug) || 'a-name', 'index.mdx'),
    },
  ];
}

function place({ at, key, wrong, cure }: Fault, positions: YamlPositions): Finding {
  const several = key === true ? undefined : positions.several(at);
  const lines =
    several === undefined ? '' : ` The corrected text takes the place of lines ${several.join(' to ')}.`;
  const spot = key === true ? positions.key(at) : positions.value(at);
  return { ...spot, field: printPath(at), wrong: wrong + lines, cure };
}

function inOrder(file: string, findings: readonly Finding[]): readonly Problem[] {
  return findings
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .map(({ line, column, field, wrong, cure }) => ({
      place: { file, line, column },
      field: field || 'frontmatter',
      wrong,
      cure,
    }));
}
