import { isMap, isNode } from 'yaml';
import type { Fault, Finding } from '../check/fault.ts';
import { takeOut } from './cure.ts';
import { Lines } from './lines.ts';
import { mendLines } from './mended-lines.ts';
import { parseYaml } from './parse-yaml.ts';
import { unseenSpaces } from './unseen-space.ts';
import { yamlErrors } from './yaml-errors.ts';
import { YamlPositions } from './yaml-positions.ts';
import { plainYaml, tooDeep } from './yaml-refusals.ts';

/** A frontmatter as plain data with the positions of its fields, or what keeps it from being one. */
export type Frontmatter =
  | {
      readonly ok: true;
      readonly value: unknown;
      readonly positions: YamlPositions;
      /** Lines that had to be put right for the rest to be read. */
      readonly findings: readonly Finding[];
      /** Texts of which YAML reads only a part; `value` has them whole. */
      readonly cut: readonly Fault[];
    }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Parses the YAML between the fences; its first line is the fence's, left blank. */
export function readFrontmatter(yaml: string): Frontmatter {
  const lines = new Lines(yaml);
  const refuse = (...findings: readonly Finding[]): Frontmatter => ({ ok: false, findings });
  const directive = /^%.*$/m.exec(yaml);
  if (directive !== null && yaml.slice(0, directive.index).trim() === '') {
    return refuse({
      ...lines.spot(directive.index),
      field: 'frontmatter',
      wrong: 'A YAML directive (a line that begins with a percent sign) stands here; an article has none.',
      cure: takeOut(directive[0]),
    });
  }
  const deep = tooDeep(yaml, lines);
  if (deep !== undefined) return refuse(deep);
  const unseen = unseenSpaces(yaml);
  if (unseen.length > 0) return refuse(...unseen);
  const mended = mendLines(yaml);
  const document = parseYaml(mended.yaml);
  const there = new Lines(mended.yaml);
  if (document.errors.length > 0)
    return refuse(...mended.findings, ...yamlErrors(document, mended.yaml, there));
  // The type says there is always something; with nothing but comments between the fences there is not.
  const contents: unknown = document.contents;
  if (!isMap(contents)) {
    return refuse(...mended.findings, {
      ...there.spot(isNode(contents) ? (contents.range?.[0] ?? 0) : 1),
      field: 'frontmatter',
      wrong: isNode(contents)
        ? 'The frontmatter is a mapping of fields, and this is none.'
        : 'The frontmatter is empty.',
      cure: 'title: <The headline.>\ndeck: <One or two sentences under the headline.>',
    });
  }
  const { value, findings, cut } = plainYaml(document, mended.yaml, there);
  if (findings.length > 0) return refuse(...mended.findings, ...findings);
  const positions = new YamlPositions(document, there);
  return { ok: true, value, positions, findings: mended.findings, cut };
}
