/**
 * The 249 two-letter codes that ISO 3166-1 assigns. A list of our own, because the runtime's region names also
 * hold groupings (EU, UN), reserved and withdrawn codes, and change with its version.
 */
export const countryCodes: ReadonlySet<string> = new Set(
  (
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
    'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
    'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP ' +
    'KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT ' +
    'MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
    'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ ' +
    'UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
  ).split(' '),
);

/** The code of a country called by its English name, or by a code it no longer or only informally has. */
export function countryCalled(name: string): string | undefined {
  const wanted = name.toLowerCase();
  const canonical = /^[a-z]{2}$/.test(wanted) ? new Intl.Locale(`und-${wanted}`).region : undefined;
  if (canonical !== undefined && countryCodes.has(canonical)) return canonical;
  const names = new Intl.DisplayNames('en', { type: 'region' });
  return [...countryCodes].find((code) => names.of(code)?.toLowerCase() === wanted);
}
