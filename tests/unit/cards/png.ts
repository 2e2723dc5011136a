/** What the header of a PNG says; `undefined` when the bytes are no PNG. */
export function pngHeader(
  bytes: Uint8Array,
): { width: number; height: number; indexed: boolean } | undefined {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (!signature.every((byte, index) => bytes[index] === byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20), indexed: view.getUint8(25) === 3 };
}
