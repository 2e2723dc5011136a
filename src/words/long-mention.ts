/** As many letters as fit the narrowest line that a page has. */
const most = 24;

/** Whether marked words, as HTML, are too long to be kept on one line. */
export const isLongMention = (html: string): boolean => html.replace(/<[^>]*>/g, '').length > most;
