import * as z from 'zod';
import { Components } from '#core/plan/ip/component';

export const MATERIAL_KINDS = ['model', 'dataset', 'code', 'service'] as const;
export type MaterialKind = (typeof MATERIAL_KINDS)[number];

/** Longest name of a licence, an expression of several included. */
export const MAX_LICENCE_LENGTH = 500;

/** What is done with material, by the id of the use: `true`, `false`, or absent = nobody has said. */
export const UseAnswers = z.record(z.string().max(60), z.boolean());
export type UseAnswers = z.infer<typeof UseAnswers>;

/** One thing of someone else (or of one's own) that goes into the product: a line of its bill of materials. */
export const Material = z.looseObject({
  /** Unique within the plan. */
  id: z.string().min(1).max(120),
  kind: z.enum(MATERIAL_KINDS),
  /** Made by the company itself: its licence is the one given to others, and binds nobody here. */
  own: z.boolean().optional(),
  name: z.string().trim().min(1).max(300),
  version: z.string().max(120).optional(),
  /** Id of a licence of the catalog, an SPDX id or an SPDX expression; null = none named. */
  licence: z.string().trim().min(1).max(MAX_LICENCE_LENGTH).nullable(),
  /** Wording of a licence that has no id. */
  licenceText: z.string().max(200_000).optional(),
  /** Address it was got from. */
  source: z.string().max(2_000).optional(),
  /** Ids of the materials it is made from: the base of a fine-tuned model, the data a model was trained on. */
  derivedFrom: z.array(z.string().min(1).max(120)).max(1_000),
  /** Where it is used otherwise than the plan as a whole. */
  uses: UseAnswers,
  note: z.string().max(5_000),
  /** Whose work it is, as its notice says. */
  copyright: z.string().max(500).optional(),
  /** Packages that this one line stands for, so that a lock file does not drown the models. */
  components: Components.optional(),
});
export type Material = z.infer<typeof Material>;
