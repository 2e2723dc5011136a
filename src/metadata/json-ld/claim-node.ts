import type { ClaimLeaf } from 'schema-dts';
import type { ClaimView } from '../../story/claim.ts';
import type { SourceView } from '../../story/source.ts';
import { machineDate } from '../../words/date.ts';

/**
 * A statement with who made it first, when, and where it can be read. It is no `ClaimReview`: that rates how true
 * a statement was, and what became of it is no such rating. The record gives a name and not whether it is that of
 * a person or of an office, which `author` would have to say; `creditText` takes the name as it stands.
 */
export function claimNode({ text, assertions }: ClaimView, sources: readonly SourceView[]): ClaimLeaf {
  const [first] = assertions;
  const cited = new Set<string>(assertions.flatMap((assertion) => assertion.sources));
  const appearance = sources
    .filter(({ id }) => cited.has(id))
    .map(({ url, title, publisher }) => ({
      '@type': 'CreativeWork' as const,
      url,
      name: title ?? publisher,
    }));
  return {
    '@type': 'Claim',
    text,
    ...(first !== undefined && { creditText: first.by, datePublished: machineDate(first.on) }),
    ...(appearance.length > 0 && { appearance }),
  };
}
