/** An id that is not taken: the stem itself, then `stem-2`, `stem-3`. */
export function freeId(stem: string, taken: ReadonlySet<string>): string {
  let id = stem;
  for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
  return id;
}
