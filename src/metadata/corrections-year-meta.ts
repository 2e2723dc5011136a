import { absolute, correctionsOfYearPath, correctionsPath } from '../routes.ts';
import { site } from '../site.ts';
import type { GatheredCorrection } from '../story/gather-corrections.ts';
import type { Year } from '../story/in-years.ts';
import { correctionsCount } from '../words/corrections-count.ts';
import { breadcrumbs } from './json-ld/breadcrumbs.ts';
import type { PageMeta } from './page-meta.ts';

/** The head of the page of one year’s corrections. */
export function correctionsYearMeta({ year, all }: Year<GatheredCorrection>): PageMeta {
  const trail = [{ name: 'Corrections', path: correctionsPath() }, { name: String(year) }] as const;
  return {
    title: `What we had wrong in ${year} – ${site.name}`,
    headline: `What we had wrong in ${year}`,
    description: `Every correction that ${site.name} made in ${year}. ${correctionsCount(all.length)}`,
    canonical: absolute(correctionsOfYearPath(year)),
    kind: 'website',
    structured: { '@context': 'https://schema.org', '@graph': [breadcrumbs(trail)] },
  };
}
