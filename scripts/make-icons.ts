import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Renderer, type OutputFormat } from '@takumi-rs/core';
import { fixedIconSvg, iconSvg, type IconForm } from '../src/cards/icon.ts';
import { drawing } from '../src/cards/node.ts';
import { root } from './root.ts';

// Draws the icons of the site from the one mark in src/cards/mark.ts. Run it after changing the mark:
// `node scripts/make-icons.ts`, and commit what it writes.

interface Icon extends IconForm {
  readonly file: string;
  readonly size: number;
  readonly format?: OutputFormat;
}

const icons: readonly Icon[] = [
  { file: 'favicon.ico', size: 32, share: 1, paper: false, fine: false, format: 'ico' },
  { file: 'apple-touch-icon.png', size: 180, share: 0.68, paper: true, fine: true },
  // The largest that RSS 2.0 allows for the image of a channel.
  { file: 'feed-icon.png', size: 144, share: 1, paper: false, fine: true },
  { file: 'icon-192.png', size: 192, share: 1, paper: false, fine: true },
  { file: 'icon-512.png', size: 512, share: 1, paper: false, fine: true },
  // A mask may leave only the inner circle of four fifths of the side.
  { file: 'icon-maskable-512.png', size: 512, share: 0.54, paper: true, fine: true },
];

const folder = path.join(root, 'public');
const renderer = new Renderer();

await mkdir(folder, { recursive: true });
await writeFile(path.join(folder, 'icon.svg'), iconSvg);
for (const { file, size, format = 'png', ...form } of icons) {
  const bytes = await renderer.render(drawing(fixedIconSvg(form), size, size), {
    width: size,
    height: size,
    format,
  });
  await writeFile(path.join(folder, file), bytes);
  console.log(`public/${file}: ${bytes.length} bytes`);
}
