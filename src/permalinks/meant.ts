import { decoded } from '../body/decoded.ts';
import { parsePermalink, permalinkText } from './permalink.ts';

const address = /(?:^|\/)(explainers\/[^?#]*)(?:\?[^#]*)?(#.*)?$/;

/** A topic, a person, a place or an author, or something under it, such as its feeds. */
const gathering = /^(?:[^?#]*\/)?((?:topics|people|places|authors)\/[a-z0-9-]+)(?:[/?#].*)?$/;

/** The page of a block, of which the permalink is the block’s place in its story. */
const pageOfBlock = /^(\/explainers\/[^/]+\/)(?:embed\/)?([a-z]+)\/([^/]+)\/$/;

/**
 * The permalink that an address stands for, as it was copied from a browser or typed with a slip: with the host and
 * the path of the site, in capitals, without a slash. Nothing where it stands for none.
 */
export function permalinkMeant(written: string): string | undefined {
  const text = decoded(written).toLowerCase();
  const [, path, fragment = ''] = address.exec(text) ?? [];
  const [, gathered] = gathering.exec(text) ?? [];
  if (path === undefined && gathered === undefined) return undefined;
  const whole =
    path === undefined ? `/${gathered}/` : `/${path}`.replace(/\/*$/, '/') + fragment.replace(/^#$/, '');
  const permalink = parsePermalink(whole) ?? parsePermalink(whole.replace(pageOfBlock, '$1#$2-$3'));
  return permalink === undefined ? undefined : permalinkText(permalink);
}

/** What an address is wrong about for which a permalink was meant. */
export function slipIn(written: string, meant: string): string {
  if (
    /^[a-z]+:\/\//i.test(written) ||
    (written.startsWith('/') && !/^\/(?:explainers|topics|people|places|authors)\//i.test(written))
  )
    return 'A permalink has neither the host nor the path of the site.';
  if (!written.startsWith('/')) return 'A permalink begins with a slash.';
  if (written !== written.toLowerCase() && written.toLowerCase() === meant)
    return 'A permalink is written in small letters.';
  if (written.replace(/(?=#|$)/, '/') === meant)
    return 'A permalink has a slash at the end of its path, also before a fragment.';
  return 'A permalink is the address of a story, an edition, a fragment in a story, a topic, a person, a place or an author.';
}
