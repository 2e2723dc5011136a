import { aptInstall } from './apt-install.ts';
import { findReader, type Reader } from './find-readers.ts';
import { isRootOnDebian } from './is-root-on-debian.ts';

// Makes sure that the tests of feeds and calendars have real programs that read them, and says what to install when
// they can't have them.
const packages: Record<Reader, readonly string[]> = {
  python: ['python3-feedparser', 'python3-icalendar'],
  newsboat: ['newsboat'],
  khal: ['khal'],
};
const readers = Object.keys(packages) as Reader[];

const absent = (): Reader[] => readers.filter((reader) => findReader(reader) === undefined);

let missing = absent();
if (missing.length > 0 && isRootOnDebian()) {
  const wanted = missing.flatMap((reader) => packages[reader]);
  console.log(`Missing: ${wanted.join(', ')}. Trying the system’s packages …`);
  aptInstall(wanted);
  missing = absent();
}

if (missing.length > 0) {
  const wanted = missing.flatMap((reader) => packages[reader]).join(' ');
  console.error(
    [
      `The tests of feeds and calendars need programs that are not here: ${wanted}.`,
      `  Debian, Ubuntu:  sudo apt-get install ${wanted}`,
      `  Fedora:          sudo dnf install ${wanted}`,
      '  macOS:           brew install newsboat khal',
      '                   python3 -m venv ~/.readers && ~/.readers/bin/pip install feedparser icalendar',
      '                   export PATH="$PATH:$HOME/.readers/bin"',
      'Of several Pythons on the path, the first that has both modules is taken.',
    ].join('\n'),
  );
  process.exitCode = 1;
} else {
  for (const reader of readers) console.log(`${reader}: ${findReader(reader) ?? ''}`);
}
