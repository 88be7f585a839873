/** A token as a chip shows it: what cannot be seen is made visible. */
export function tokenText(name: string): string {
  return name.replace(/ /g, '␣').replace(/\n/g, '⏎');
}
