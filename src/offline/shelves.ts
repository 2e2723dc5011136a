import { base, version } from './build-values.ts';

/** The beginning of the names of all caches of this site; another one on the same host has another base path. */
export const prefix = `waybill ${base} `;

/** Pages that the reader opened, the last one last. */
export const pagesShelf = `${prefix}pages`;
/** What pages are made with; a file of another content has another name. */
export const filesShelf = `${prefix}files`;
/** The page for when there is no connection, of this version of the site. */
export const ownShelf = `${prefix}own ${version}`;
