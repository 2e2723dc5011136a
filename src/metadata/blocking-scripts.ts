import { readFile } from 'node:fs/promises';
import { minify, transformWithOxc, type Plugin } from 'vite';

const asked = '?blocking';

/**
 * Makes of `import text from './a.ts?blocking'` the text of a classic script with no names of its own outside: for what
 * must run before a page is drawn, where a file would be a request more and a module would come too late.
 */
export function blockingScripts(): Plugin {
  return {
    name: 'waybill-blocking-scripts',
    async load(id) {
      if (!id.endsWith(asked)) return undefined;
      const file = id.slice(0, -asked.length);
      this.addWatchFile(file);
      return `export default ${JSON.stringify(await blockingScript(file, await readFile(file, 'utf8')))};`;
    },
  };
}

/**
 * The TypeScript of a file that imports nothing as one small classic script.
 * @throws Error when it isn't TypeScript, and TypeError when it is a module.
 */
export async function blockingScript(file: string, source: string): Promise<string> {
  const { code } = await transformWithOxc(source, file);
  if (/^\s*(?:import|export)\b/m.test(code)) throw new TypeError(`${file}: a classic script has no imports.`);
  return (await minify(file, `(()=>{${code}})()`)).code;
}
