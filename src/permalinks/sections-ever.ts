import { visit } from 'unist-util-visit';
import { componentTag, type Body } from '../body/body.ts';
import { sectionsOf } from '../body/sections.ts';

/** The days at which a body begins to read otherwise. */
function turns({ content }: Body): ReadonlySet<string> {
  const days = new Set<string>();
  visit({ type: 'root', children: [...content] }, 'element', ({ tagName, properties }) => {
    const { on } = properties;
    if (tagName !== componentTag.Since && tagName !== componentTag.Until) return;
    if (typeof on === 'string') days.add(on);
  });
  return days;
}

/** The fragments of all sections that a body has in any of its readings. */
export function sectionsEver(body: Body): ReadonlySet<string> {
  const days = ['', ...turns(body)];
  return new Set(
    days
      .flatMap((today) => sectionsOf(body, { begun: (day) => day <= today, shows: () => true }))
      .flatMap(({ id }) => id ?? []),
  );
}
