/** What src/offline/write-worker.ts puts in the place of these names when it builds the worker. */

/** The path under which the site lies, with a slash at its end. */
declare const WAYBILL_BASE: string;
/** The version of what a worker brings along: the page for when there is no connection. */
declare const WAYBILL_VERSION: string;

export const base = WAYBILL_BASE;
export const version = WAYBILL_VERSION;
