import type { BreadcrumbListLeaf } from 'schema-dts';

/** One page on the way to another; the last of them, the page itself, needs no address. */
export interface Crumb {
  readonly name: string;
  readonly url?: string | undefined;
}

/** The way from the front page to a page. */
export const breadcrumbs = (crumbs: readonly Crumb[]): BreadcrumbListLeaf => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    ...(url !== undefined && { item: url }),
  })),
});
