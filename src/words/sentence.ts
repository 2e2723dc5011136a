/** A text as a sentence: what doesn’t end as one, also inside quotation marks and brackets, is given its end. */
export const sentence = (text: string): string =>
  /[.?!…。！？؟۔।։]["”’»」』)\u2069]*$/u.test(text) ? text : `${text}.`;
