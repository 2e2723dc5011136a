import type { NewsMediaOrganizationLeaf } from 'schema-dts';
import { siteContact } from '../contact.ts';
import { trustAddress } from '../trust-address.ts';

/**
 * What schema.org asks a news organisation about, each answered by a section of a page. It also asks for the names of
 * its editors (`masthead`), how diverse they are and what it covers first: no page answers that, and nothing is said.
 */
export const policies = () =>
  ({
    ownershipFundingInfo: trustAddress({ page: 'ownership', section: 'funding' }),
    noBylinesPolicy: trustAddress({ page: 'about', section: 'bylines' }),
    verificationFactCheckingPolicy: trustAddress({ page: 'methods', section: 'checks' }),
    unnamedSourcesPolicy: trustAddress({ page: 'methods', section: 'unnamed-sources' }),
    ethicsPolicy: trustAddress({ page: 'standards', section: 'care' }),
    correctionsPolicy: trustAddress({ page: 'corrections', section: 'policy' }),
    ...(siteContact().kind !== 'none' && {
      actionableFeedbackPolicy: trustAddress({ page: 'contact', section: 'mistake' }),
    }),
  }) satisfies Partial<NewsMediaOrganizationLeaf>;
