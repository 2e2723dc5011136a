const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });

/** A value with its unit, the same everywhere: "155%", "12,000 t", "4.5 m USD". */
export function quantityWords(value: number, unit: string): string {
  const number = grouped.format(value);
  return /^[%‰°]/u.test(unit) ? `${number}${unit}` : `${number} ${unit}`;
}
