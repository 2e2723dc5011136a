/** The pages that every site has, whatever its stories, by their addresses below the base path. */
export const lastingPages: ReadonlySet<string> = new Set([
  '/',
  '/about/',
  '/archive/',
  '/contact/',
  '/corrections/',
  '/deadlines/',
  '/follow/',
  '/methods/',
  '/ownership/',
  '/people/',
  '/places/',
  '/privacy/',
  '/search/',
  '/standards/',
  '/topics/',
]);
