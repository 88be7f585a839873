/** Largest file of materials that is read [bytes]; a lock file of 3,000 packages has about 1.5 MB. */
export const MAX_MATERIALS_FILE_BYTES = 20e6;

/** Deepest nesting that is followed [levels]; real files stay below 10. */
export const MAX_DEPTH = 64;

/** Packages from which on they stand in one line of the bill of materials instead of one each. */
export const FOLD_FROM = 11;

/** Longest texts that a plan keeps about a material [characters]. */
export const LONGEST = {
  id: 120,
  name: 300,
  version: 120,
  licence: 500,
  licenceText: 200_000,
  source: 2_000,
  note: 5_000,
  purl: 500,
  copyright: 500,
} as const;
export type LimitedField = keyof typeof LONGEST;

/** Most origins of one material that a plan keeps. */
export const MAX_ORIGINS = 1_000;
