// Loaded before each script (`node --import`), and so written for every Node that npm may find instead of
// the one it installs here: on a system for which no such package exists, that is the machine's own.
const wanted = 26;
const major = Number(process.versions.node.split('.')[0]);

if (major < wanted) {
  console.error(
    [
      `Waybill needs Node ${wanted} or newer, and this is Node ${process.versions.node}.`,
      'On Linux, macOS and Windows `npm ci` installs the right one for this project alone: run `npm ci`, then',
      'start this command through npm (`npm start`, `npm test` …).',
      `For ${process.platform} on ${process.arch} without such a package, install Node ${wanted} from https://nodejs.org/.`,
    ].join('\n'),
  );
  process.exit(1);
}
