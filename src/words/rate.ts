const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });

/** A number with its unit: "155%", "$350bn" is the editor’s own affair, "12 million t", "1,200 km". */
export function rateWords({ value, unit }: { readonly value: number; readonly unit: string }): string {
  const number = grouped.format(value);
  return /^[%‰°]/u.test(unit) ? `${number}${unit}` : `${number} ${unit}`;
}
