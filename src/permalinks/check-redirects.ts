import type { Problem } from '../story/problem.ts';
import { follow, type Targets, type Way } from './follow.ts';
import { heirOf } from './heir.ts';
import { isGathering, permalinkText, type Permalink } from './permalink.ts';
import { redirectLine, type Redirect, type Redirects } from './redirects.ts';
import type { Permalinks } from './standing.ts';

/** What redirects are seen against. */
interface Known {
  /** What stands at any time. */
  readonly ever: Permalinks;
  /** What is never taken away again once it stands. */
  readonly forGood: Permalinks;
  /** What the ledger names. */
  readonly entered: Permalinks;
}

/**
 * What is wrong with the redirects, seen from everything that stands at any time. That a target of the ledger has
 * vanished itself is not said here: its own line says it.
 */
export function checkRedirects(
  { file, all }: Redirects,
  { ever, forGood, entered }: Known,
): readonly Problem[] {
  const problem = ({ line }: Redirect, column: number, wrong: string, cure: string): Problem => ({
    place: { file, line, column },
    field: 'redirect',
    wrong,
    cure,
  });
  const cureOf = ({ from }: Redirect, lost: Permalink): string =>
    redirectLine(from, heirOf(lost, { standing: ever, headings: [], isNew: () => false, alone: false }));
  const problems: Problem[] = [];
  const sound = new Map<string, Redirect>();
  const targets = new Map<string, Permalink>();
  for (const redirect of all) {
    const from = permalinkText(redirect.from);
    const wrong = needless(redirect, sound.get(from), targets, forGood);
    // What only has to go stays readable, as a comment.
    if (wrong !== undefined) problems.push(problem(redirect, 1, wrong, `# ${redirect.text}`));
    else if (isGathering(redirect.to) && !isGathering(redirect.from))
      problems.push(problem(redirect, columnOf(redirect), tooWide, cureOf(redirect, redirect.from)));
    else {
      sound.set(from, redirect);
      targets.set(from, redirect.to);
    }
  }
  for (const redirect of sound.values()) {
    const to = permalinkText(redirect.to);
    const way = follow(redirect.to, targets, ever);
    // What leads on by a line of its own is reported there.
    if (way.kind === 'arrives' || targets.has(to)) continue;
    if (way.kind === 'ends' && entered.has(permalinkText(way.at))) continue;
    const lost = way.kind === 'ends' ? way.at : redirect.from;
    problems.push(problem(redirect, columnOf(redirect), astray(redirect, way), cureOf(redirect, lost)));
  }
  return problems;
}

const tooWide =
  'A topic, a person, a place or an author gathers many stories, and whoever comes by this address looks for one; the story itself has it.';

/** How far into its line the target of a redirect stands. */
const columnOf = ({ text, to }: Redirect): number => text.lastIndexOf(permalinkText(to)) + 1;

/** Why nobody arrives by a redirect. */
function astray({ to }: Redirect, way: Exclude<Way, { kind: 'arrives' }>): string {
  switch (way.kind) {
    case 'circles':
      return 'This redirect leads back to itself, because the story it leads to was redirected as well.';
    case 'ends':
      return permalinkText(way.at) === permalinkText(to)
        ? 'Nothing stands at the address that this redirect leads to.'
        : `This redirect leads on to ${permalinkText(way.at)}, where nothing stands.`;
  }
}

/** Why a redirect has to go, if it has. */
function needless(
  { from, to }: Redirect,
  earlier: Redirect | undefined,
  targets: Targets,
  forGood: Permalinks,
): string | undefined {
  const text = permalinkText(from);
  if (earlier !== undefined) return `Line ${earlier.line} redirects this address already.`;
  if (forGood.has(text))
    return 'Something still stands at this address, and nobody would be sent on from it.';
  const way = follow(to, new Map([...targets, [text, to]]), forGood);
  return way.kind === 'circles' ? 'This redirect closes a circle, in which nobody arrives.' : undefined;
}
