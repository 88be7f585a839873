import type { Truth } from '#core/law/assessment';
import { truthOf } from '#core/law/engine/truth';
import type { FactRange, FactValue } from '#core/law/facts';
import type { Leaf } from '#core/law/trigger';

/**
 * Whether an answer meets a question. A range decides only when both of its ends agree; an answer of another type than
 * the question asks for decides nothing.
 */
export function testLeaf(leaf: Leaf, value: FactValue): Truth {
  if (isRange(value)) return testRange(leaf, value);
  if ('is' in leaf) return truthOf(value === leaf.is);
  if ('in' in leaf) return holdsOne(leaf.in, value);
  if ('includes' in leaf) return holdsOne(leaf.includes, value);
  if ('before' in leaf) return typeof value === 'string' ? truthOf(value < leaf.before) : 'unknown';
  return typeof value === 'number' ? truthOf(compare(leaf, value)) : 'unknown';
}

export function isRange(value: FactValue): value is FactRange {
  return typeof value === 'object' && !Array.isArray(value);
}

/** A question about size. */
type SizeLeaf = Extract<Leaf, { gte: number } | { gt: number } | { lte: number } | { lt: number }>;

function compare(leaf: SizeLeaf, value: number): boolean {
  if ('gte' in leaf) return value >= leaf.gte;
  if ('gt' in leaf) return value > leaf.gt;
  return 'lte' in leaf ? value <= leaf.lte : value < leaf.lt;
}

function testRange(leaf: Leaf, { min, max }: FactRange): Truth {
  if ('is' in leaf) {
    if (typeof leaf.is !== 'number') return 'unknown';
    if (leaf.is < min || leaf.is > max) return 'false';
    return min === max ? 'true' : 'unknown';
  }
  if ('in' in leaf || 'includes' in leaf || 'before' in leaf) return 'unknown';
  const atMin = compare(leaf, min);
  return atMin === compare(leaf, max) ? truthOf(atMin) : 'unknown';
}

function holdsOne(wanted: readonly string[], value: Exclude<FactValue, FactRange>): Truth {
  if (typeof value === 'string') return truthOf(wanted.includes(value));
  if (Array.isArray(value)) return truthOf(value.some((item) => wanted.includes(item)));
  return 'unknown';
}
