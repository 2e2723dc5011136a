import { publish } from '../publish.ts';
import { manySite, writeMany } from './many-site.ts';

// For whoever runs its tests by themselves; `npm test` builds it on its way.
Object.assign(process.env, manySite);
await writeMany();
await publish(manySite.DIST_DIR);
