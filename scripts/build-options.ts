import path from 'node:path';
import { parseArgs } from 'node:util';
import { NotPublished } from './not-published.ts';
import { root } from './root.ts';

/** What `npm run build` was asked for. */
export interface BuildOptions {
  readonly out: string;
  readonly strict: boolean;
}

/**
 * Reads the options behind `npm run build --`.
 * @throws NotPublished for one that there is not, or that is not written as it should be.
 */
export function buildOptions(args: readonly string[]): BuildOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        out: { type: 'string', default: path.join(root, 'dist') },
        strict: { type: 'boolean', default: false },
      },
    });
    return { out: path.resolve(values.out), strict: values.strict };
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error)) throw error;
    // Node's first sentence says what is wrong; those behind it are about files whose names begin with a dash.
    const [wrong = ''] = error.message.split(/\.\s|\n/);
    const plain = wrong.replace(/\.$/, '');
    throw new NotPublished(`${plain}; the build has the options --out <folder> and --strict.`);
  }
}
