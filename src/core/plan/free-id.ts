/** An id that is not taken: the stem itself, then `stem-2`, `stem-3`. */
export function freeId(stem: string, taken: Iterable<string>): string {
  const used = new Set(taken);
  let id = stem;
  for (let number = 2; used.has(id); number += 1) id = `${stem}-${number}`;
  return id;
}
