import { SaxesParser } from 'saxes';

/** One value in an XML text: an attribute (`@href`), or what stands directly inside an element (`link`). */
export interface XmlValue {
  readonly field: string;
  readonly text: string;
}

/** Reads XML as strictly as the standard does, namespaces too, and throws where it isn't well-formed. */
export function readXml(text: string): XmlValue[] {
  const values: XmlValue[] = [];
  const open: { field: string; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  const add = (more: string) => {
    const current = open.at(-1);
    if (current !== undefined) current.text += more;
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    open.push({ field: name, text: '' });
    for (const attribute of Object.values(attributes)) {
      values.push({ field: `@${attribute.name}`, text: attribute.value });
    }
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed !== undefined) values.push(closed);
  });
  parser.write(text).close();
  return values;
}
