import type { Duty, Jurisdiction, LawCatalog } from '#core/law/law';
import { ALWAYS, type Leaf, NEVER, type Trigger } from '#core/law/trigger';

type SizeLeaf = Extract<Leaf, { gte: number } | { gt: number } | { lte: number } | { lt: number }>;

/** One number in the law. */
export interface Threshold {
  /** E.g. `CN: condition assessed-export: peopleExportedPerYear gte 1000000`. */
  readonly label: string;
  readonly jurisdiction: Jurisdiction;
  readonly leaf: SizeLeaf;
  /** Ids of the duties that hang on it. */
  readonly duties: ReadonlySet<string>;
}

/** Every number in the conditions, reaches, triggers, variants and first days of the law. */
export function thresholdsOf({ jurisdictions }: LawCatalog): readonly Threshold[] {
  return jurisdictions.flatMap((jurisdiction) =>
    triggersOf(jurisdiction).flatMap(([owner, trigger, duties]) =>
      sizeLeaves(trigger).map((leaf) => ({
        label: `${jurisdiction.id}: ${owner}: ${leaf.fact} ${operatorOf(leaf)} ${numberOf(leaf)}`,
        jurisdiction,
        leaf,
        duties: new Set(duties.map(({ id }) => id)),
      })),
    ),
  );
}

type Owned = readonly [owner: string, trigger: Trigger, duties: readonly Duty[]];

function triggersOf({ conditions, instruments, duties }: Jurisdiction): readonly Owned[] {
  return [
    ...Object.entries(conditions).map(([name, { when }]): Owned => [`condition ${name}`, when, duties]),
    ...instruments.map(
      ({ id, appliesWhen }): Owned => [
        id,
        appliesWhen,
        duties.filter(({ instrumentId }) => instrumentId === id),
      ],
    ),
    ...duties.flatMap((duty): readonly Owned[] => [
      [duty.id, duty.when, [duty]],
      ...duty.appliesFromWhen.map(({ when, from }): Owned => [`${duty.id} from ${from}`, when, [duty]]),
      ...duty.variants.flatMap(({ territories, when }): readonly Owned[] =>
        when === null ? [] : [[`${duty.id} in ${territories.join(', ')}`, when, [duty]]],
      ),
    ]),
  ];
}

function sizeLeaves(trigger: Trigger): readonly SizeLeaf[] {
  if ('all' in trigger) return trigger.all.flatMap(sizeLeaves);
  if ('any' in trigger) return trigger.any.flatMap(sizeLeaves);
  if ('not' in trigger) return sizeLeaves(trigger.not);
  return 'gte' in trigger || 'gt' in trigger || 'lte' in trigger || 'lt' in trigger ? [trigger] : [];
}

/** The duties that hang on one question of the law, as they would be if it were asked differently. */
export function lawWith(
  law: LawCatalog,
  { jurisdiction, leaf, duties }: Threshold,
  instead: Trigger,
): LawCatalog {
  const concerned = jurisdiction.duties.filter(({ id }) => duties.has(id));
  return { ...law, jurisdictions: [replaced({ ...jurisdiction, duties: concerned }, leaf, instead)] };
}

function replaced<T>(value: T, leaf: Leaf, instead: Trigger): T;
function replaced(value: unknown, leaf: Leaf, instead: Trigger): unknown {
  if (value === leaf) return instead;
  if (Array.isArray(value)) return value.map((item) => replaced(item, leaf, instead));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced(item, leaf, instead)]));
}

/** The same number, but “at least” for “more than” and the reverse: only a case on the very number tells them apart. */
export function otherOnTheNumber({ leaf }: Threshold): Trigger {
  const { fact } = leaf;
  if ('gte' in leaf) return { fact, gt: leaf.gte };
  if ('gt' in leaf) return { fact, gte: leaf.gt };
  return 'lte' in leaf ? { fact, lt: leaf.lte } : { fact, lte: leaf.lt };
}

/**
 * The number moved by a tenth away from the side on which it lies itself: only a case close by on the other side tells
 * them apart. For a count of one or none, any case on the other side does.
 */
export function otherBesideTheNumber({ leaf }: Threshold): Trigger {
  const { fact } = leaf;
  if ('gte' in leaf) return leaf.gte <= 1 ? ALWAYS : { fact, gte: leaf.gte * 0.9 };
  if ('gt' in leaf) return leaf.gt <= 1 ? NEVER : { fact, gt: leaf.gt * 1.1 };
  if ('lte' in leaf) return { fact, lte: leaf.lte * 1.1 };
  return { fact, lt: leaf.lt * 0.9 };
}

function operatorOf(leaf: SizeLeaf): string {
  if ('gte' in leaf) return 'gte';
  if ('gt' in leaf) return 'gt';
  return 'lte' in leaf ? 'lte' : 'lt';
}

function numberOf(leaf: SizeLeaf): number {
  if ('gte' in leaf) return leaf.gte;
  if ('gt' in leaf) return leaf.gt;
  return 'lte' in leaf ? leaf.lte : leaf.lt;
}
