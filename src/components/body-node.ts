import { Fragment, jsx } from 'astro/jsx-runtime';
import type { RootContent } from 'hast';
import { toJsxRuntime, type Components } from 'hast-util-to-jsx-runtime';

/**
 * Makes a stretch of prose into a node that Astro can print; `components` print the components of the
 * vocabulary by their tags.
 */
export function bodyNode(content: readonly RootContent[], components: Record<string, unknown>): unknown {
  return toJsxRuntime(
    { type: 'root', children: [...content] },
    {
      Fragment,
      jsx,
      jsxs: jsx,
      components: components as Partial<Components>,
      elementAttributeNameCase: 'html',
      ignoreInvalidStyle: true,
      passKeys: false,
    },
  );
}
