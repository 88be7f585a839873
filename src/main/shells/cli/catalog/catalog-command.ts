import path from 'node:path';
import type { Catalog } from '#core/catalog/catalog';
import { describeIssue, formatIssue, type TableIssue } from '#core/catalog/issue';
import type { AppError } from '#core/contract/app-error';
import { err, ok, type Result } from '#core/shared/result';
import { loadCompiledCatalog } from '#main/catalog/load-compiled-catalog';
import { parseArguments } from '#main/shells/cli/arguments';
import type { CliContext, CommandRunner } from '#main/shells/cli/cli-context';
import { printJson } from '#main/shells/cli/print-json';

/** `landfall catalog check [FOLDER]`. */
export const runCatalog: CommandRunner = async (args, context) => {
  const parsed = parseArguments(args, [], ['json'], ['check', '[FOLDER]']);
  if (!parsed.ok) return parsed;
  const [action, folder] = parsed.value.positionals;
  if (action !== 'check') {
    const message = `expected \`catalog check\`, not ${JSON.stringify(`catalog ${action}`)}`;
    return err({ code: 'invalid-input', message });
  }
  const json = parsed.value.flag('json');
  if (folder !== undefined) return checkFolder(folder, json, context);
  const catalog = loadCompiledCatalog(path.join(context.builtFolder, 'data/catalog.json'));
  if (!catalog.ok) return catalog;
  report(catalog.value, json, context);
  return ok(undefined);
};

async function checkFolder(
  folder: string,
  json: boolean,
  context: CliContext,
): Promise<Result<void, AppError>> {
  // The CSV and YAML readers are needed for this alone.
  const { readCatalogSource } = await import('#main/catalog/read-catalog-source');
  const { compileCatalog } = await import('#main/catalog/compile-catalog');
  let source: ReturnType<typeof readCatalogSource>;
  try {
    source = readCatalogSource(folder);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return err({
      code: 'invalid-input',
      message: `${folder}: not a catalog that can be read (${reason}); expected a folder like resources/catalog`,
    });
  }
  const compiled = compileCatalog(source);
  if (compiled.ok) {
    report(compiled.value, json, context);
    return ok(undefined);
  }
  for (const issue of compiled.error) context.stderr(`${formatIssue(issue)}\n`);
  if (json) printJson(context, { ok: false, issues: compiled.error.map(issueDocument) });
  const message = `${compiled.error.length} faults in ${folder}; the lines above name them`;
  return err({ code: 'invalid-input', message });
}

function report(catalog: Catalog, json: boolean, context: CliContext): void {
  const counts = {
    accelerators: catalog.accelerators.length,
    offers: catalog.offers.length,
    api_prices: catalog.apiPrices.length,
    countries: catalog.countries.length,
    assumptions: catalog.assumptions.length,
  };
  if (json) {
    printJson(context, {
      ok: true,
      version: catalog.version,
      checksum: catalog.checksum,
      ...counts,
      issues: [],
    });
    return;
  }
  const list = Object.entries(counts).map(
    ([name, count]) => `${count} ${name.replaceAll('_', ' ').replace('api', 'API')}`,
  );
  context.stdout(`Catalog ${catalog.version} (${catalog.checksum}): no faults. ${list.join(', ')}.\n`);
}

function issueDocument(issue: TableIssue) {
  return { file: issue.file, line: issue.line, column: issue.column, message: describeIssue(issue) };
}
