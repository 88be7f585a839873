import type * as z from 'zod';

/** A list in which no two entries have the same id: what speaks of one of them by its id would speak of both. */
export function uniqueIds<Item extends { readonly id: string }, List extends z.ZodType<Item[], unknown>>(
  list: List,
): List {
  return list.superRefine((items, context) => {
    const seen = new Set<string>();
    for (const [at, { id }] of items.entries()) {
      if (seen.has(id))
        context.addIssue({
          code: 'custom',
          path: [at, 'id'],
          message: `expected an id that no other entry has, not ${JSON.stringify(id)}`,
        });
      seen.add(id);
    }
  });
}
