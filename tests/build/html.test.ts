import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { pages } from './site.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader([], config));

test.each(pages)('$file is valid HTML', async ({ file, html }) => {
  const report = await validator.validateString(html, file);
  const faults = report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'page'})`),
  );
  expect(faults).toEqual([]);
});
