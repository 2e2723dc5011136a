import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readCalendar, type CalendarEvent } from './calendar.ts';
import { inOrder, type ListedEvent } from './listed-event.ts';
import { runReader } from './run-reader.ts';

/** Stand between the fields of an event and at its end, where no title can have them. */
const between = '\u001f';
const end = '\u001e';

/** A khal of its own, with one empty calendar. */
export class Khal {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Takes the events of some files in, and asks nobody. */
  async importFiles(files: readonly string[]): Promise<void> {
    await this.#run('import', '--batch', ...files);
  }

  /** The events from one day to another, each once, however many days it lasts. */
  async list(from: Temporal.PlainDate, to: Temporal.PlainDate): Promise<readonly ListedEvent[]> {
    const format = ['{uid}', '{title}', '{start-date-long}', '{start-time}', '{status}'].join(between) + end;
    const days = [from, to.add({ days: 1 })].map(String);
    const printed = await this.#run('list', '--once', '--day-format', '', '--format', format, ...days);
    return printed
      .split(end)
      .filter((event) => event.includes(between))
      .map((event) => {
        const [uid = '', title = '', day = '', time = '', status = ''] = event.trimStart().split(between);
        return { uid, title, start: time === '' ? day : `${day}T${time}Z`, status: status.trim() };
      })
      .toSorted(inOrder);
  }

  /** The events as they lie in its folder, one in each file. */
  async stored(): Promise<readonly CalendarEvent[]> {
    const names = await readdir(this.#vdir);
    const texts = await Promise.all(names.map((name) => readFile(path.join(this.#vdir, name), 'utf8')));
    return texts.flatMap(readCalendar);
  }

  get #vdir(): string {
    return path.join(this.#folder, 'calendar');
  }

  async #run(...args: readonly string[]): Promise<string> {
    await mkdir(this.#vdir, { recursive: true });
    const config = path.join(this.#folder, 'khal.conf');
    await writeFile(
      config,
      `
[calendars]
[[followed]]
path = ${this.#vdir}
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[default]
default_calendar = followed
[sqlite]
path = ${path.join(this.#folder, 'khal.db')}
`,
    );
    const home = this.#folder;
    return runReader('khal', ['--config', config, ...args], {
      HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      XDG_CACHE_HOME: home,
    });
  }
}
