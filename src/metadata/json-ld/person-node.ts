import type { PersonLeaf } from 'schema-dts';
import type { PersonView } from '../../story/person.ts';

/**
 * A person with the office held at that time. The country beside it is the one they serve, which need not be
 * that of their nationality, so it is not said.
 */
export const personNode = ({ name, role }: Pick<PersonView, 'name' | 'role'>): PersonLeaf => ({
  '@type': 'Person',
  name,
  jobTitle: role,
});
