import type { APIRoute, GetStaticPaths } from 'astro';
import { buildInstant } from '../../clock.ts';
import { siteContact } from '../../metadata/contact.ts';
import { securityTxt } from '../../metadata/security-txt.ts';

// Its folder begins with a dot, and tools pass over source files in such a one.
export const getStaticPaths: GetStaticPaths = () => {
  const text = securityTxt(siteContact(), buildInstant());
  return text === undefined ? [] : [{ params: { place: '.well-known' }, props: { text } }];
};

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
