/** What a placement can fail, in the order in which it is asked; “first” means the first of these. */
export const CONSTRAINTS = [
  'excluded',
  'kept',
  'offers',
  'export',
  'data',
  'latency',
  'carbon',
  'unknown-cost',
  'budget',
] as const;
export type Constraint = (typeof CONSTRAINTS)[number];

/** Bit of a constraint in a mask of those that a placement fails. */
export const BIT = Object.fromEntries(
  CONSTRAINTS.map((constraint, position) => [constraint, 1 << position]),
) as Readonly<Record<Constraint, number>>;

/** The placement does not exist: own machines stand with the team. No reason, and in no count. */
export const NO_PLACEMENT = 1 << CONSTRAINTS.length;

/** Constraints of a mask, first failed first. */
export function failedOf(mask: number): readonly Constraint[] {
  return CONSTRAINTS.filter((constraint) => (mask & BIT[constraint]) !== 0);
}

/** How many constraints a mask holds. */
export function failedCount(mask: number): number {
  let rest = mask & (NO_PLACEMENT - 1);
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count += 1;
  }
  return count;
}
