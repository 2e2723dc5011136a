/** Whether an address under the base path is a page that is kept when somebody opens it: no file, no frame. */
export function isPage(pathname: string, base: string): boolean {
  return pathname.startsWith(base) && pathname.endsWith('/');
}

/** Files whose name tells their content: what once lies there never changes. */
const lasting = /^(?:_astro\/.|maps\/[0-9a-f]{10}\.svg$)/;

/** Whether an address under the base path is a file that never changes. */
export function isLasting(pathname: string, base: string): boolean {
  return pathname.startsWith(base) && lasting.test(pathname.slice(base.length));
}

/** As pages name files: from the root, from beside the file that names them, or with their host. */
const named = /["'(`]((?:\.?\/|https?:)[^"'()`\s]+\.(?:js|css|woff2|svg))(?=[#"')`])/g;

/** The addresses of the lasting files that a page, or a script or sheet at an address, names. */
export function filesIn(text: string, address: string, base: string): string[] {
  const found = [...text.matchAll(named)].flatMap(([, file = '']) =>
    URL.canParse(file, address) ? [new URL(file, address)] : [],
  );
  const { origin } = new URL(address);
  return [
    ...new Set(
      found.filter((url) => url.origin === origin && isLasting(url.pathname, base)).map(({ href }) => href),
    ),
  ];
}

/** Whether an answer is a whole page, from where it was asked for, and may be kept. */
export function isKeepable({ status, type, redirected, headers }: Response): boolean {
  return (
    status === 200 &&
    type === 'basic' &&
    !redirected &&
    (headers.get('content-type') ?? '').startsWith('text/html')
  );
}
