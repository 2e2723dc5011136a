/** One header that a rule of a `_headers` file adds. */
interface Header {
  readonly name: string;
  readonly value: string;
}

/** The headers of all paths that a rule of a `_headers` file matches. */
export interface HeaderRule {
  readonly path: RegExp;
  readonly headers: readonly Header[];
}

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: a path on a line of its own, its headers indented
 * below it, `#` before a comment.
 * @throws SyntaxError at a line that is neither, with its number.
 */
export function parseHeadersFile(text: string): readonly HeaderRule[] {
  const rules: { path: RegExp; headers: Header[] }[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (/^\s*(?:#|$)/.test(line)) return;
    const header = /^\s+([\w-]+):\s*(.*\S)\s*$/.exec(line);
    const last = rules.at(-1);
    if (header !== null && last !== undefined) {
      const [, name = '', value = ''] = header;
      last.headers.push({ name, value });
    } else if (line.startsWith('/')) {
      rules.push({ path: pattern(line.trim()), headers: [] });
    } else {
      throw new SyntaxError(`_headers, line ${index + 1}: neither a path nor a header: ${line.trim()}`);
    }
  });
  return rules;
}

/** A path with its placeholders: `:name` stands for one step of a path, `*` for any rest. */
function pattern(path: string): RegExp {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:\w+/g, '[^/]+')
    .replaceAll('*', '.*');
  return new RegExp(`^${source}$`);
}

/** The headers for one path: those of all rules that match it; what several of them set is joined by commas. */
export function headersFor(rules: readonly HeaderRule[], pathname: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { headers } of rules.filter(({ path }) => path.test(pathname))) {
    for (const { name, value } of headers) {
      const before = found.get(name);
      found.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return found;
}
