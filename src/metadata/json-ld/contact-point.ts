import type { ContactPointLeaf } from 'schema-dts';
import { siteContact } from '../contact.ts';

/** How the newsroom can be reached, where it says so. */
export function contactPoint(): ContactPointLeaf | undefined {
  const contact = siteContact();
  switch (contact.kind) {
    case 'email':
      return { '@type': 'ContactPoint', contactType: 'newsroom', email: contact.address };
    case 'page':
    case 'repository':
      return { '@type': 'ContactPoint', contactType: 'newsroom', url: contact.href };
    case 'none':
      return undefined;
  }
}
