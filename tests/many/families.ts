import { builtPages } from '../e2e/built-pages.ts';

/** What kind of page an address is: its steps, but for those that are names or dates. */
export function familyOf(address: string): string {
  return address
    .replace(/^explainers\/[^/]+/, 'explainers/story')
    .replace(/(\/at)\/[^/]+/, '$1/day')
    .replace(/((?:^|\/)(?:stop|deadline|claim|person|people|places|topics|authors))\/[^/]+\//, '$1/one/')
    .replace(/\d+/g, 'n');
}

/** The first page of each family among some. */
export function oneOfEach(addresses: readonly string[]): readonly string[] {
  return [...Map.groupBy(addresses, familyOf).values()].flatMap(([first]) => first ?? []);
}

/** The pages of one story. */
export const pagesOf = (slug: string): readonly string[] =>
  builtPages.filter((address) => address.startsWith(`explainers/${slug}/`));

/** Every page that belongs to no story. */
export const pagesOfAll: readonly string[] = builtPages.filter(
  (address) => !address.startsWith('explainers/'),
);
