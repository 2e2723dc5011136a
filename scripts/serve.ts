import path from 'node:path';
import { endWithParent } from './end-with-parent.ts';
import { root } from './root.ts';
import { serveSite } from './serve-site.ts';

endWithParent();
serveSite(path.resolve(process.env['DIST_DIR'] ?? path.join(root, 'dist')));
