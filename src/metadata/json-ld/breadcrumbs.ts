import type { BreadcrumbListLeaf } from 'schema-dts';
import { absolute, homePath } from '../../routes.ts';
import { site } from '../../site.ts';
import type { Trail } from '../trail.ts';

/** The way from the front page to a page. */
export const breadcrumbs = (trail: Trail): BreadcrumbListLeaf => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ name: site.name, path: homePath() }, ...trail].map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    ...(path !== undefined && { item: absolute(path) }),
  })),
});
