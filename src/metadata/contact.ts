import { site } from '../site.ts';

/** How whoever publishes this can be reached, in the best way that they have given. */
export type Contact =
  | { readonly kind: 'email'; readonly href: string; readonly address: string }
  | { readonly kind: 'page'; readonly href: string }
  | { readonly kind: 'repository'; readonly href: string }
  | { readonly kind: 'none' };

/** What an owner gives of it; the workflow that publishes a repository tells its address. */
export interface Given {
  readonly contact: string | undefined;
  readonly repository: string | undefined;
}

/** The way to reach whoever publishes a site: what is given for it, or else the repository. */
export function contactOf({ contact, repository }: Given): Contact {
  if (contact === undefined)
    return repository === undefined ? { kind: 'none' } : { kind: 'repository', href: repository };
  const { protocol, pathname } = new URL(contact);
  return protocol === 'mailto:'
    ? { kind: 'email', href: contact, address: decodeURIComponent(pathname) }
    : { kind: 'page', href: contact };
}

/** The way to reach whoever publishes this site. */
export function siteContact(): Contact {
  const told = process.env['REPOSITORY_URL'];
  // A workflow sets a variable to nothing where it has nothing for it.
  return contactOf({
    contact: site.contact,
    repository: site.repository ?? (told === '' ? undefined : told),
  });
}
