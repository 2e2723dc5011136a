import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { localSite } from './local-site.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

/** Serves some files from a folder of their own, and does something with them meanwhile. */
export function served<Result>(
  files: Readonly<Record<string, string>>,
  use: (at: (file: string) => string, folder: string) => Promise<Result>,
): Promise<Result> {
  return inTemporaryFolder(async (folder) => {
    const dist = path.join(folder, 'site');
    await mkdir(dist);
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(dist, name), text);
    const site = await localSite(dist);
    try {
      return await use(site.address, folder);
    } finally {
      site.close();
    }
  });
}
