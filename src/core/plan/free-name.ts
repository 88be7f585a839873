/** Longest name of a plan [characters]. */
const MAX_NAME_CHARS = 120;

/** The name itself, or the first of "name (2)", "name (3)" … that is free. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken);
  let name = wanted;
  for (let number = 2; used.has(name); number += 1) {
    const suffix = ` (${number})`;
    name = `${wanted.slice(0, MAX_NAME_CHARS - suffix.length)}${suffix}`;
  }
  return name;
}
