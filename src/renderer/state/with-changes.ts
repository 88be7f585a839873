/** New values of some fields; `undefined` takes a field out. */
export type FieldChanges<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** A copy with some fields changed or taken out. */
export function withChanges<T extends object>(value: T, changes: FieldChanges<T>): T {
  const entries = Object.entries({ ...value, ...changes }).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries) as T;
}
