import * as z from 'zod';
import { SCORE_BINS } from '#core/fairness/counts';
import { HARMS } from '#core/fairness/harm';
import { MAX_GROUP_COLUMNS, MAX_GROUPS } from '#core/fairness/table/column-map';
import { PlanDate } from '#core/plan/fields';
import { uniqueIds } from '#core/plan/unique-ids';

const count = z.number().int().min(0).max(1e12);
/** Of a column, or a value in it, as the table writes it. */
const cellText = z.string().max(10_000);

const ScoreBin = z.looseObject({ count, scoreSum: z.number().min(0).max(1e12), positives: count });

const GroupCell = z.looseObject({
  values: z.array(cellText).max(MAX_GROUP_COLUMNS),
  counts: z.looseObject({
    truePositives: count,
    falsePositives: count,
    falseNegatives: count,
    trueNegatives: count,
  }),
  bins: z.array(ScoreBin).length(SCORE_BINS).optional(),
});

/** A table of predictions as it was imported: its counts, from which every figure is worked out anew, and not its rows. */
export const FairnessMeasurement = z.looseObject({
  id: z.string().min(1).max(60),
  fileName: z.string().min(1).max(300),
  importedOn: PlanDate,
  columns: z.looseObject({
    label: cellText,
    prediction: cellText,
    score: cellText.nullable(),
    groups: z.array(cellText).min(1).max(MAX_GROUP_COLUMNS),
    positiveLabel: cellText.nullable(),
    positivePrediction: cellText.nullable(),
  }),
  rowCount: count,
  leftOut: z.looseObject({ noLabel: count, noPrediction: count, noGroup: count }),
  withoutScore: count,
  missing: z.array(z.looseObject({ column: cellText, count })).max(10_000),
  repeatedRows: count,
  cells: z.array(GroupCell).max(MAX_GROUPS),
});
export type FairnessMeasurement = z.infer<typeof FairnessMeasurement>;

/** Measurements that a plan keeps at most. */
export const MAX_MEASUREMENTS = 50;

const share = z.number().min(0.0001).max(1);

/** How the measurements are to be read; every part may be absent. */
export const Fairness = z.looseObject({
  /** Oldest first. */
  measurements: uniqueIds(z.array(FairnessMeasurement).max(MAX_MEASUREMENTS)).optional(),
  /** Which outcome hurts the person it happens to; absent = a wrong yes. */
  harm: z.enum(HARMS).optional(),
  /** What it means to that person, in the user's words. */
  harmWords: z.string().max(500).optional(),
  /** Gap between groups from which on it is called large [share]. */
  gap: share.optional(),
  /** Half of the widest 95 % interval that a group may have [share]. */
  margin: share.optional(),
  /** Group that the others are held against, by its column. */
  references: z.record(z.string().max(10_000), cellText).optional(),
  /** Shares of the people who will use the product, by column and group [percent]. */
  population: z
    .record(z.string().max(10_000), z.record(z.string().max(10_000), z.number().min(0).max(100)))
    .optional(),
  /** Of the test that is to come. */
  nextTest: z
    .looseObject({
      /** Rate expected in the reference group [share]. */
      rate: z.number().min(0).max(1).optional(),
      groupCount: z.number().int().min(2).max(MAX_GROUPS).optional(),
      /** How often a gap of that size is to be seen [share]. */
      power: z.number().min(0.5).max(0.999).optional(),
      /** Price of one label [USD]: low and high. */
      labelUsd: z
        .looseObject({ low: z.number().min(0).max(1e6), high: z.number().min(0).max(1e6) })
        .optional(),
    })
    .optional(),
});
export type Fairness = z.infer<typeof Fairness>;
