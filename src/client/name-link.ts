import type { NamedPage } from './likest.ts';

/** A link to a page by its room and its name: a person and a topic may be called the same. */
export function nameLink([path, name]: NamedPage): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = path;
  link.append(
    `${path.split('/').at(-3) ?? ''} › `,
    Object.assign(document.createElement('bdi'), { textContent: name }),
  );
  return link;
}
