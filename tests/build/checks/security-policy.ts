import { createHash } from 'node:crypto';
import type { Page } from '../page.ts';

const forbidden = new Set(["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", '*', 'http:', 'https:']);

/** What lets something run or show that the page didn't mean to, or would be blocked by its own policy. */
export function securityFaults({ document, html }: Page): string[] {
  const meta = document.querySelector('meta[http-equiv="content-security-policy" i]');
  const policy = parsePolicy(meta?.getAttribute('content') ?? '');
  const faults: string[] = [];

  if (meta === null) faults.push('there is no Content-Security-Policy');
  if (!policy.has('default-src')) faults.push('the policy has no default-src');
  for (const [directive, sources] of policy) {
    for (const source of sources) {
      if (forbidden.has(source) || source.includes('*.')) faults.push(`${directive} allows ${source}`);
    }
  }

  const [head = ''] = html.split(/<meta[^>]+content-security-policy/i);
  if (/<(?:script|style|link)\b/i.test(head)) faults.push('the policy comes after what it is to govern');

  const styles = policy.get('style-src') ?? policy.get('default-src') ?? [];
  for (const link of document.querySelectorAll('link[rel~="stylesheet"]')) {
    if (!styles.includes("'self'")) faults.push(`style-src blocks ${link.getAttribute('href') ?? ''}`);
  }

  for (const [name, directive] of [
    ['script', 'script-src'],
    ['style', 'style-src'],
  ] as const) {
    const allowed =
      policy.get(`${directive}-elem`) ?? policy.get(directive) ?? policy.get('default-src') ?? [];
    for (const text of inlineTexts(html, name)) {
      if (!hashes(text).some((hash) => allowed.includes(hash))) {
        faults.push(`${directive} blocks the inline ${name} ${JSON.stringify(text.slice(0, 60))}`);
      }
    }
  }

  for (const element of document.querySelectorAll('*')) {
    for (const { name } of element.attributes) {
      if (name === 'style' || name.startsWith('on')) faults.push(`<${element.localName}> has ${name}=""`);
    }
  }
  return faults;
}

function parsePolicy(content: string): Map<string, string[]> {
  const directives = content.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.flatMap(([name = '', ...sources]) => (name === '' ? [] : [[name, sources]])));
}

/** The text between the tags as the browser hashes it, of every such element that the policy governs. */
function inlineTexts(html: string, name: 'script' | 'style'): string[] {
  return [...html.matchAll(new RegExp(`<${name}\\b([^>]*)>([\\s\\S]*?)</${name}>`, 'gi'))]
    .filter(([, attributes = '']) => !/\ssrc=/.test(attributes) && !isData(attributes))
    .map(([, , text = '']) => text);
}

/** A script of another type than JavaScript is data: JSON-LD, say. Rules for the browser do need a hash. */
function isData(attributes: string): boolean {
  const type = /\stype=["']?([^"'\s>]+)/.exec(attributes)?.[1] ?? '';
  return (
    type !== '' && !['module', 'text/javascript', 'importmap', 'speculationrules', 'text/css'].includes(type)
  );
}

function hashes(text: string): string[] {
  return ['sha256', 'sha384', 'sha512'].map(
    (algorithm) => `'${algorithm}-${createHash(algorithm).update(text).digest('base64')}'`,
  );
}
