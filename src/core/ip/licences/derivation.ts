/** What derivation needs of a material. */
interface Derived {
  readonly id: string;
  readonly derivedFrom: readonly string[];
}

/** Materials that are made from one another in a circle, each circle once, in the order in which it is walked. */
export function derivationCycles(materials: readonly Derived[]): readonly (readonly string[])[] {
  const byId = new Map(materials.map((material) => [material.id, material]));
  const done = new Set<string>();
  const cycles: string[][] = [];
  for (const { id } of materials) {
    // Walked with a stack of our own: a long chain of derivations must not fill the one of the language.
    const path: string[] = [];
    const onPath = new Map<string, number>();
    const stack: { readonly id: string; next: number }[] = [{ id, next: 0 }];
    while (stack.length > 0) {
      const top = stack.at(-1);
      if (top === undefined) break;
      if (top.next === 0) {
        if (done.has(top.id)) {
          stack.pop();
          continue;
        }
        onPath.set(top.id, path.length);
        path.push(top.id);
      }
      const source = byId.get(top.id)?.derivedFrom[top.next];
      top.next += 1;
      if (source === undefined) {
        done.add(top.id);
        onPath.delete(top.id);
        path.pop();
        stack.pop();
        continue;
      }
      const start = onPath.get(source);
      if (start !== undefined) cycles.push(path.slice(start));
      else if (!done.has(source) && byId.has(source)) stack.push({ id: source, next: 0 });
    }
  }
  return cycles;
}

/** Ids of the materials that name a source which the list does not hold. */
export function withMissingSources(materials: readonly Derived[]): readonly string[] {
  const ids = new Set(materials.map(({ id }) => id));
  return materials
    .filter(({ derivedFrom }) => derivedFrom.some((source) => !ids.has(source)))
    .map(({ id }) => id);
}
