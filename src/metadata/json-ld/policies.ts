import type { NewsMediaOrganizationLeaf } from 'schema-dts';
import { absolute, standardsPath } from '../../routes.ts';
import { site } from '../../site.ts';
import type { standardsSection } from '../../words/standards-sections.ts';

/** A section of the page of standards by its address. */
export const standardsAddress = (section: keyof typeof standardsSection): string =>
  `${absolute(standardsPath())}#${section}`;

/** What schema.org asks a news organisation about, each answered by a section of the page of standards. */
export const policies = () =>
  ({
    ownershipFundingInfo: standardsAddress('publisher'),
    noBylinesPolicy: standardsAddress('publisher'),
    verificationFactCheckingPolicy: standardsAddress('sources'),
    unnamedSourcesPolicy: standardsAddress('unnamed-sources'),
    ethicsPolicy: standardsAddress('care'),
    correctionsPolicy: standardsAddress('corrections'),
    ...(site.contact !== undefined && { actionableFeedbackPolicy: standardsAddress('contact') }),
  }) satisfies Partial<NewsMediaOrganizationLeaf>;
