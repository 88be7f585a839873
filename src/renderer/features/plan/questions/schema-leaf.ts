import type * as z from 'zod';
import { Plan } from '#core/plan/plan';
import type { NumberRules } from '../../../ui/number-rules';

/** What the questionnaire needs to know of a field of the schema. */
interface SchemaNode {
  readonly def: { readonly type: string };
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly options?: readonly string[];
  readonly minValue?: number | null;
  readonly maxValue?: number | null;
  readonly maxLength?: number | null;
  readonly format?: string | null;
  readonly unwrap?: () => z.core.$ZodType;
}

function nodeOf(type: z.core.$ZodType): SchemaNode {
  const node = type as unknown as SchemaNode;
  const isWrapper = ['nullable', 'optional', 'default'].includes(node.def.type);
  return isWrapper && node.unwrap !== undefined ? nodeOf(node.unwrap()) : node;
}

/**
 * The field of the schema at a path; `[]` stands for any element of a list: `markets[].country`.
 *
 * @throws when the plan has no such field: the list of questions is wrong then
 */
function leafAt(path: string): SchemaNode {
  let node = nodeOf(Plan);
  for (const segment of path.replaceAll('[]', '.[]').split('.')) {
    const next = segment === '[]' ? node.element : node.shape?.[segment];
    if (next === undefined) throw new Error(`the plan has no field ${path}`);
    node = nodeOf(next);
  }
  return node;
}

/** Bounds of a number, or of the points of an uncertain one, as the schema has them. */
export function numberRulesOf(path: string, percent = false): NumberRules {
  const leaf = leafAt(path);
  const number = leaf.shape === undefined ? leaf : nodeOf(leaf.shape.likely as z.core.$ZodType);
  return {
    min: number.minValue ?? Number.NEGATIVE_INFINITY,
    max: number.maxValue ?? Number.POSITIVE_INFINITY,
    integer: number.format === 'safeint',
    percent,
  };
}

/** Values of a choice, in the order of the schema. */
export function choicesOf(path: string): readonly string[] {
  return leafAt(path).options ?? [];
}

/** Most characters of a text. */
export function maxCharsOf(path: string): number {
  return leafAt(path).maxLength ?? 10_000;
}

/** Paths of all leaves of the schema, `[]` for the elements of lists and `{}` for those of records. */
export function schemaLeaves(type: z.core.$ZodType = Plan, path = ''): readonly string[] {
  const node = nodeOf(type);
  if (node.shape !== undefined)
    return Object.entries(node.shape).flatMap(([key, child]) =>
      schemaLeaves(child, path === '' ? key : `${path}.${key}`),
    );
  if (node.element !== undefined) return schemaLeaves(node.element, `${path}[]`);
  return [node.def.type === 'record' ? `${path}{}` : path];
}
