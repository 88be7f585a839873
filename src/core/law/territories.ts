/** ISO 3166-1 alpha-2, all of it, so that a law can be added for any country. */
const COUNTRIES = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT
  BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH
  ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT
  HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS
  LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI
  NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG
  SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG
  UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
`;

/** States of the United States and the federal district (ISO 3166-2 after `US-`). */
const US_STATES = `
  AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC
  ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC
`;

/** Provinces and territories of Canada (ISO 3166-2 after `CA-`). */
const CANADIAN_PROVINCES = `
  AB BC MB NB NL NS NT NU ON PE QC SK YT
`;

/** Jurisdictions that are no territory of their own: a union, and one file for many states of one pattern. */
const GROUPS = ['EU', 'US-STATES'] as const;

const words = (text: string) => text.trim().split(/\s+/);

/** Every place a law can be in force in: a country, a US state, a Canadian province. In no particular order. */
export const TERRITORIES: readonly string[] = [
  ...words(COUNTRIES),
  ...words(US_STATES).map((state) => `US-${state}`),
  ...words(CANADIAN_PROVINCES).map((province) => `CA-${province}`),
];

/** Everything that may have a file of laws: the territories, `EU` and `US-STATES`. */
export const JURISDICTION_IDS: readonly string[] = [...GROUPS, ...TERRITORIES];

const territories: ReadonlySet<string> = new Set(TERRITORIES);

export function isTerritory(code: string): boolean {
  return territories.has(code);
}
