import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkNames } from '../../../src/permalinks/check-names.ts';
import { entering } from '../../../src/permalinks/entering.ts';
import { firstNamesOf } from '../../../src/permalinks/first-names-of.ts';
import { withPermalinks } from '../../../src/permalinks/ledger.ts';
import { firstFragment, firstTopic } from '../../../src/story/first-names.ts';
import { keptOf } from './newsroom.ts';

/** What an editor does to the things of a newsroom, each chosen by a number. */
type Deed =
  | {
      readonly kind: 'add' | 'rename' | 'rename back' | 'merge';
      readonly which: number;
      readonly other: number;
    }
  | { readonly kind: 'enter' };

/** Something published: a story, a block of one, or a topic. It stays the same whatever it is called. */
interface Thing {
  names: string[];
  readonly story?: Thing;
  readonly room: 'explainers' | 'topics' | 'block';
}

/** A newsroom whose editor keeps to what the build asks for: a redirect of whatever is given up. */
class Newsroom {
  things: Thing[] = [];
  ledger = '';
  redirects: string[] = [];
  private fresh = 0;

  static nameOf = ({ names }: Thing): string => names.at(-1) ?? '';

  addressOf(thing: Thing, name = Newsroom.nameOf(thing)): string {
    return thing.story === undefined
      ? `/${thing.room}/${name}/`
      : `${this.addressOf(thing.story)}#deadline-${name}`;
  }

  get ever(): ReadonlySet<string> {
    return new Set(this.things.map((thing) => this.addressOf(thing)));
  }

  get kept() {
    return keptOf(this.ledger.split('\n'), this.redirects);
  }

  has(address: string): boolean {
    return new RegExp(`^\\S+ ${address}(?: |$)`, 'm').test(this.ledger);
  }

  /** What feeds and calendars call each thing. */
  ids(): ReadonlyMap<Thing, string> {
    const tell = firstNamesOf(this.kept, this.ever);
    return new Map(
      this.things.map((thing) => {
        const name = Newsroom.nameOf(thing);
        if (thing.room === 'topics')
          return [thing, firstTopic(tell({ slug: '', topics: [{ id: name }], people: [], stops: [] }), name)];
        const first = tell({
          slug: Newsroom.nameOf(thing.story ?? thing),
          topics: [],
          people: [],
          stops: [],
        });
        if (thing.story === undefined) return [thing, first.slug];
        return [thing, `${firstFragment(first, `deadline-${name}`)}.${first.slug}`];
      }),
    );
  }

  enter(): void {
    this.ledger = withPermalinks(this.ledger, '2026-01-01', entering(this.kept, this.ever, this.ever));
  }

  private give(thing: Thing, name: string): void {
    const old = this.addressOf(thing);
    thing.names.push(name);
    const now = this.addressOf(thing);
    // A redirect of what stands is refused, and so is a second one of the same address.
    const stay = this.redirects.filter((line) => ![now, old].some((each) => line.startsWith(`${each} `)));
    this.redirects = [...stay, `${old} ${now}`];
  }

  private name(): string {
    this.fresh += 1;
    return `n${this.fresh}`;
  }

  private add(which: number): void {
    const stories = this.things.filter(({ room }) => room === 'explainers');
    const rooms = ['explainers', 'topics', 'block', 'block'] as const;
    const room = rooms[which % rooms.length] ?? 'explainers';
    const story = stories[which % stories.length];
    if (room !== 'block') this.things.push({ names: [this.name()], room });
    else if (story !== undefined) this.things.push({ names: [this.name()], room, story });
  }

  private merge(gone: Thing, other: number): void {
    const beside = this.things.filter(({ room, story }) => room === gone.room && story === gone.story);
    const into = beside.filter((thing) => thing !== gone && this.has(this.addressOf(thing)));
    const survivor = into[other % into.length];
    if (survivor === undefined) return;
    this.redirects.push(`${this.addressOf(gone)} ${this.addressOf(survivor)}`);
    this.things = this.things.filter((thing) => thing !== gone && thing.story !== gone);
  }

  do(deed: Deed): void {
    if (deed.kind === 'enter') {
      this.enter();
      return;
    }
    if (deed.kind === 'add') {
      this.add(deed.which);
      return;
    }
    const thing = this.things[deed.which % this.things.length];
    if (thing === undefined) return;
    if (deed.kind === 'merge') this.merge(thing, deed.other);
    else if (deed.kind === 'rename') this.give(thing, this.name());
    else {
      const former = thing.names.filter((name) => name !== Newsroom.nameOf(thing));
      const name = former[deed.other % former.length];
      // Without a line in the ledger nobody could tell that it was called so before.
      if (name !== undefined && this.has(this.addressOf(thing, name))) this.give(thing, name);
    }
  }
}

const deed = fc.oneof(
  fc.record({ kind: fc.constant('enter' as const) }),
  fc.record({
    kind: fc.constantFrom('add' as const, 'rename' as const, 'rename back' as const, 'merge' as const),
    which: fc.nat(30),
    other: fc.nat(30),
  }),
);

test('a block that was never entered keeps its id where its story is renamed and renamed back meanwhile', () => {
  const newsroom = new Newsroom();
  const ids: (string | undefined)[] = [];
  const block = () => newsroom.things.find(({ room }) => room === 'block');
  for (const each of [
    { kind: 'add', which: 0, other: 0 },
    { kind: 'enter' },
    { kind: 'add', which: 2, other: 0 },
    { kind: 'rename', which: 0, other: 0 },
    { kind: 'rename', which: 1, other: 0 },
    { kind: 'rename back', which: 0, other: 0 },
  ] as const) {
    newsroom.do(each);
    const thing = block();
    if (thing !== undefined) ids.push(newsroom.ids().get(thing));
  }
  expect(ids).toEqual(['deadline-n2.n1', 'deadline-n2.n1', 'deadline-n2.n1', 'deadline-n2.n1']);
});

test('whatever is renamed and dropped, and whenever it is entered, keeps the id that it was published with', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 60, size: 'max' }), (deeds) => {
      const newsroom = new Newsroom();
      const published = new Map<Thing, string>();
      for (const each of deeds) {
        newsroom.do(each);
        for (const [thing, id] of newsroom.ids()) {
          if (!published.has(thing)) published.set(thing, id);
          expect(
            id,
            `${newsroom.addressOf(thing)}\n${newsroom.ledger}\n${newsroom.redirects.join('\n')}`,
          ).toBe(published.get(thing));
        }
        expect(newsroom.kept.ledger.problems).toEqual([]);
        expect(checkNames(newsroom.kept, newsroom.ever, '2026-01-02')).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});
