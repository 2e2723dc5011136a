import { strikeStale } from './stale.ts';

strikeStale(document, Date.now());
