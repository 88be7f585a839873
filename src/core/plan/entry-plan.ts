import * as z from 'zod';
import { PlanDate } from '#core/plan/fields';
import { uniqueIds } from '#core/plan/unique-ids';

/** Parts of an entry plan, in the order in which it is written. */
export const ENTRY_SECTIONS = ['demand', 'localisation', 'differentiation', 'cooperation'] as const;
export type EntrySection = (typeof ENTRY_SECTIONS)[number];

/** Texts of an entry plan by section. Ids are keys of `answers`: none changes its meaning. */
export const ENTRY_FIELDS = {
  demand: ['demand.who', 'demand.howMany', 'demand.evidence'],
  localisation: [
    'localisation.languages',
    'localisation.norms',
    'localisation.localData',
    'localisation.localHosting',
  ],
  differentiation: ['differentiation.position'],
  cooperation: [
    'cooperation.partners',
    'cooperation.research',
    'cooperation.standards',
    'cooperation.programmes',
  ],
} as const satisfies Readonly<Record<EntrySection, readonly string[]>>;
export type EntryField = (typeof ENTRY_FIELDS)[EntrySection][number];

/** Kinds of product that there are templates for. */
export const ENTRY_PRODUCTS = ['natural-language', 'image', 'recommender'] as const;
export type EntryProduct = (typeof ENTRY_PRODUCTS)[number];

/** `dropped`: decided against; stays in the plan and asks for nothing. */
export const ENTRY_TASK_STATUSES = ['open', 'doing', 'done', 'dropped'] as const;

/** Longest texts [characters]. */
export const LONGEST_ENTRY = { title: 300, owner: 120, name: 120, basis: 1000, answer: 20_000 } as const;

/** From the launch of a task's day, either way [months]. */
export const MOST_TASK_MONTHS = 120;

/** Something to do for one market. */
export const EntryTask = z.looseObject({
  id: z.string().min(1).max(120),
  section: z.enum(ENTRY_SECTIONS),
  title: z
    .string()
    .trim()
    .min(1, 'expected what is to be done, but the title is empty')
    .max(LONGEST_ENTRY.title, `expected at most ${LONGEST_ENTRY.title} characters`),
  /** Empty = nobody yet. */
  owner: z.string().max(LONGEST_ENTRY.owner),
  /** Months after the plan's launch, negative before it: the day moves with the plan. */
  monthsFromLaunch: z.number().int().min(-MOST_TASK_MONTHS).max(MOST_TASK_MONTHS),
  /** Day that the user set; null = counted from the launch. */
  dueOn: PlanDate.nullable(),
  status: z.enum(ENTRY_TASK_STATUSES),
});
export type EntryTask = z.infer<typeof EntryTask>;

/** 1 weak … 5 strong; a judgement of the user's. */
const AXIS_SCORE = 'expected a whole number from 1 (weak) to 5 (strong)';
const AxisScores = z.record(
  z.string().max(60),
  z.number(AXIS_SCORE).int(AXIS_SCORE).min(1, AXIS_SCORE).max(5, AXIS_SCORE),
);

/** Axes and competitors of one comparison at most. */
export const MOST_AXES = 12;
export const MOST_COMPETITORS = 30;

/** What one is compared by, e.g. price or quality in the local language. */
export const EntryAxis = z.looseObject({
  id: z.string().min(1).max(60),
  name: z.string().trim().min(1, 'expected what is compared, but the name is empty').max(LONGEST_ENTRY.name),
});
export type EntryAxis = z.infer<typeof EntryAxis>;

export const Competitor = z.looseObject({
  id: z.string().min(1).max(60),
  name: z
    .string()
    .trim()
    .min(1, 'expected the name of a competitor, but it is empty')
    .max(LONGEST_ENTRY.name),
  /** What the scores rest on, in the user's words. */
  basis: z.string().max(LONGEST_ENTRY.basis),
  /** By axis; an axis without a score is not judged. */
  scores: AxisScores,
});
export type Competitor = z.infer<typeof Competitor>;

/** How one market is entered. */
export const EntryPlan = z.looseObject({
  /** Template that questions, axes and tasks were taken from; null = none. */
  product: z.enum(ENTRY_PRODUCTS).nullable(),
  /** By field; absent = nothing written. */
  answers: z.record(z.string().max(60), z.string().max(LONGEST_ENTRY.answer)),
  axes: uniqueIds(z.array(EntryAxis).max(MOST_AXES)),
  /** Of one's own product, by axis. */
  ownScores: AxisScores,
  competitors: uniqueIds(z.array(Competitor).max(MOST_COMPETITORS)),
  tasks: uniqueIds(z.array(EntryTask).max(500)),
});
export type EntryPlan = z.infer<typeof EntryPlan>;

export const NO_ENTRY_PLAN: EntryPlan = {
  product: null,
  answers: {},
  axes: [],
  ownScores: {},
  competitors: [],
  tasks: [],
};
