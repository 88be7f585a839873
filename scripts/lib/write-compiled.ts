import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatLawFault, type LawFault } from '#core/law/source/law-fault';
import type { Result } from '#core/shared/result';

/**
 * Writes what was compiled from a folder and says what it holds; where there are faults, names them with file and line,
 * writes nothing and fails.
 *
 * @param summary of the content, its size left out
 */
export function writeCompiled<Content>(
  compiled: Result<Content, readonly LawFault[]>,
  { folder, target }: { readonly folder: string; readonly target: string },
  summary: (content: Content) => string,
): void {
  if (!compiled.ok) {
    for (const fault of compiled.error) console.error(formatLawFault(fault));
    console.error(`${compiled.error.length} faults in ${folder}; nothing was written`);
    process.exitCode = 1;
    return;
  }
  const json = JSON.stringify(compiled.value);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, json);
  console.log(`${summary(compiled.value)}, ${Math.round(json.length / 1000)} kB`);
}
