import { gunzipSync } from 'node:zlib';
import { bytes, files } from '../site.ts';

/** A result as it lies in the built index: what is searched of it beside its title, and what it shows. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** What Pagefind writes before what it has packed. */
const signature = 'pagefind_dcd';

/** Every result that the search of the built site can give. */
export function searchFragments(): readonly Fragment[] {
  return [...files]
    .filter((file) => file.startsWith('pagefind/fragment/'))
    .flatMap((file) => {
      const text = gunzipSync(bytes(file)).toString('utf8');
      if (!text.startsWith(signature)) throw new Error(`${file} is no fragment.`);
      const read = JSON.parse(text.slice(signature.length)) as Fragment | Readonly<Record<string, Fragment>>;
      // On a large site several results share a file, each under its name.
      return 'url' in read ? [read as Fragment] : Object.values(read);
    });
}
