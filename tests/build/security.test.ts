import { expect, test } from 'vitest';
import { securityFaults } from './checks/security-policy.ts';
import { pages } from './site.ts';

test.each(pages)('$file runs and shows only what its security policy names', (page) => {
  expect(securityFaults(page)).toEqual([]);
});
