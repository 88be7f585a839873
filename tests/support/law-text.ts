import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Text of a file of laws under `tests/fixtures/law/`. */
export function lawText(name: string): string {
  return readFileSync(join(import.meta.dirname, '../fixtures/law', name), 'utf8');
}

/**
 * The text with one slip in it.
 *
 * @param from occurs once
 * @returns the text and the line on which the slip begins, counted from 1
 * @throws when the text to replace is not there, or is there twice
 */
export function withSlip(
  text: string,
  from: string,
  to: string,
): { readonly text: string; readonly line: number } {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`${JSON.stringify(from)} stands there ${parts.length - 1} times`);
  return { text: parts.join(to), line: (parts[0] ?? '').split('\n').length };
}
