import * as z from 'zod';
import { CountryCode } from '#core/plan/fields';
import { uncertainInput } from '#core/plan/uncertain-input';
import { MAX_LINK_WEIGHT } from '#core/strategy/graph/nodes';

const MAX_COMPARED_COUNTRIES = 250;

/** What the user says of the concept graph of the Strategy screen; each part may be absent. */
export const ConceptGraph = z.looseObject({
  /** How far each statement about the company holds, 1 not at all to 5 fully, by its id; absent = not answered. */
  answers: z.record(z.string().max(60), z.number().int().min(1).max(5)).optional(),
  /** What a link counts beside the own inputs of its node, which count 1, by `<from>><to>`; absent = our estimate. */
  weights: z.record(z.string().max(120), z.number().min(0).max(MAX_LINK_WEIGHT)).optional(),
  /** Whether market and intellectual property feed success, which the graph as given does not say; absent = they do. */
  countsAddedLinks: z.boolean().optional(),
  /** The user's own score of a node in place of the computed one [0..100]. */
  scores: z.record(z.string().max(60), uncertainInput(0, 100)).optional(),
  /** Countries whose ecosystems are compared; absent = those of the plan. */
  compared: z.array(CountryCode).max(MAX_COMPARED_COUNTRIES).optional(),
});
export type ConceptGraph = z.infer<typeof ConceptGraph>;
