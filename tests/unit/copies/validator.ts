import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';

const ajv = new Ajv2020({ strict: true, strictTypes: true, allErrors: true, formats: fullFormats });

/** What a JSON Schema has against a value, or nothing; the schema itself is held to its draft, strictly. */
export function validator(schema: object): (value: unknown) => readonly string[] {
  const valid = ajv.compile(schema);
  return (value) =>
    valid(value)
      ? []
      : (valid.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}
