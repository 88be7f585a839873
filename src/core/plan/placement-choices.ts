// Apart from the schema, which the search has no use for.

/** What of a placement is chosen; the team's country is the seat of the company. */
export const PLACEMENT_ROLES = ['training', 'serving', 'team'] as const;
export type PlacementRole = (typeof PLACEMENT_ROLES)[number];

/**
 * Which movements of users' data rule a placement out, each with those before it. `localisation`: a law says that the
 * data stay. `approval`: an authority has to allow it first. `no-transfer`: the data of some market leave its law's territory.
 */
export const DATA_RULES = ['localisation', 'approval', 'no-transfer'] as const;
export type DataRule = (typeof DATA_RULES)[number];
