import { brotliCompressSync, constants } from 'node:zlib';

/** How many bytes travel when a host sends this with its best Brotli compression. */
export function brotliBytes(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
