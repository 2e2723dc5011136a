import { publish } from '../publish.ts';
import { serveSite } from '../serve-site.ts';
import { gatherNewsroom, otherSite } from './other-site.ts';

// `npm test` has just built it; `npm run test:e2e` by itself has not.
Object.assign(process.env, otherSite);
if (process.env['OTHER_SITE_BUILT'] === undefined) {
  await gatherNewsroom();
  await publish(otherSite.DIST_DIR);
}
serveSite(otherSite.DIST_DIR);
