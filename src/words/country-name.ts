const names = new Intl.DisplayNames('en-GB', { type: 'region' });

/** "South Korea" for KR. */
export const countryName = (code: string): string => names.of(code) ?? code;
