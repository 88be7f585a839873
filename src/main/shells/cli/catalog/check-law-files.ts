import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { AppError } from '#core/contract/app-error';
import { coverageOf } from '#core/law/coverage';
import type { LawCatalog } from '#core/law/law';
import { err, ok, type Result } from '#core/shared/result';
import { compileLaw, type LawText } from '#main/catalog/compile-law';
import { loadCompiledLaw } from '#main/catalog/load-compiled-law';
import { coverageDocument } from '#main/shells/cli/catalog/coverage-document';
import { coverageText } from '#main/shells/cli/catalog/coverage-text';
import { lawFinding, reportFindings } from '#main/shells/cli/catalog/findings';
import type { CliContext } from '#main/shells/cli/cli-context';
import { printJson } from '#main/shells/cli/print-json';
import { readTextFile } from '#main/shells/read-text-file';

/** The largest of ours has 0.1 MB. */
const MAX_FILE_BYTES = 4_000_000;

/**
 * Checks files of laws alone. They must not use ids of the built catalog's other jurisdictions, and may refer to them.
 *
 * @param places files, or folders of files
 */
export async function checkLawFiles(
  places: readonly string[],
  json: boolean,
  context: CliContext,
): Promise<Result<void, AppError>> {
  const texts = await readTexts(places);
  if (!texts.ok) return texts;
  const built = loadCompiledLaw(path.join(context.builtFolder, 'data/law.json'));
  if (!built.ok) return built;
  const compiled = compileLaw(texts.value, built.value.version, jurisdictionsOfIds(built.value));
  const where = places.join(', ');
  if (!compiled.ok) return reportFindings(compiled.error.map(lawFinding), where, json, context);
  const coverage = coverageOf(compiled.value);
  if (json) printJson(context, { ok: true, law: coverageDocument(coverage), issues: [] });
  else context.stdout(`${where}: no faults.\n\n${coverageText(coverage)}`);
  return ok(undefined);
}

async function readTexts(places: readonly string[]): Promise<Result<readonly LawText[], AppError>> {
  const texts: LawText[] = [];
  for (const file of places.flatMap(filesOf)) {
    const text = await readTextFile(file, 'a file of laws (*.yaml)', MAX_FILE_BYTES);
    if (!text.ok) return text;
    if (isOnIp(text.value)) {
      const message = `${file}: a file on intellectual property refers to others; check the whole catalog: catalog check FOLDER`;
      return err({ code: 'invalid-input', message });
    }
    texts.push({ file, text: text.value });
  }
  if (texts.length > 0) return ok(texts);
  const message = `${places.join(', ')}: no catalog.yaml and no file of laws (*.yaml); expected one or the other`;
  return err({ code: 'invalid-input', message });
}

function isOnIp(text: string): boolean {
  return (
    /^(?:indicators|mitigations|licences|rules|rights|routes|priority):/m.test(text) &&
    !/^instruments:/m.test(text)
  );
}

/** The YAML files of a folder, or the file itself. */
function filesOf(place: string): readonly string[] {
  if (statSync(place, { throwIfNoEntry: false })?.isDirectory() !== true) return [place];
  const names = readdirSync(place).filter((name) => /\.ya?ml$/i.test(name));
  return names.toSorted().map((name) => path.join(place, name));
}

function jurisdictionsOfIds({ jurisdictions }: LawCatalog): ReadonlyMap<string, string> {
  const ids = jurisdictions.flatMap(({ id, instruments, duties }) =>
    [...instruments, ...duties].map((statement) => [statement.id, id] as const),
  );
  return new Map(ids);
}
