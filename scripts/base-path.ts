/** The path the site lives under, with a slash at both ends, as `BASE_PATH` says it: `news` gives `/news/`. */
export function basePath(given: string | undefined): string {
  const inner = (given ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
