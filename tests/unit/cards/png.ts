import { crc32 } from 'node:zlib';

/** What the header of a PNG says; `undefined` when the bytes are no PNG. */
export function pngHeader(
  bytes: Uint8Array,
): { width: number; height: number; indexed: boolean } | undefined {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (!signature.every((byte, index) => bytes[index] === byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20), indexed: view.getUint8(25) === 3 };
}

/**
 * The compressed pixels of a PNG (PNG §11.2.3).
 * @throws TypeError when a chunk is cut short, is not as its checksum says, or the last one is missing.
 */
export function pngPixels(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pixels: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    const end = at + 8 + length;
    if (end + 4 > bytes.length) throw new TypeError(`The chunk ${type} is cut short.`);
    if (crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end))
      throw new TypeError(`The chunk ${type} is not as it was written.`);
    if (type === 'IDAT') pixels.push(bytes.subarray(at + 8, end));
    if (type === 'IEND') return Buffer.concat(pixels);
    at = end + 4;
  }
  throw new TypeError('The picture has no end.');
}
