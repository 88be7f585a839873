import type { AppError } from '#core/contract/app-error';
import { type AssessOptions, assessDuties } from '#core/law/engine/assess-duties';
import { indexLaw } from '#core/law/engine/law-index';
import type { LawCatalog } from '#core/law/law';
import { closest } from '#core/shared/closest';
import { isDate } from '#core/shared/is-date';
import { ok, type Result } from '#core/shared/result';
import { type ParsedArguments, parseArguments } from '#main/shells/cli/arguments';
import type { CliContext, CommandRunner } from '#main/shells/cli/cli-context';
import { obligationsDocument } from '#main/shells/cli/obligations/obligations-document';
import { obligationsTable } from '#main/shells/cli/obligations/obligations-table';
import { readFactsFile } from '#main/shells/cli/obligations/read-facts-file';
import { invalidOption, oneOf } from '#main/shells/cli/option-values';
import { printJson } from '#main/shells/cli/print-json';

/** Where the law comes from; the command opens it after its arguments have been read. */
export type LawSource = (context: CliContext) => Result<LawCatalog, AppError>;

/** `landfall obligations`: which duties apply, from facts in a file. */
export function createObligationsCommand(openLaw: LawSource): CommandRunner {
  return async (args, context) => {
    const parsed = parseArguments(args, ['facts', 'jurisdiction', 'date', 'missing'], ['all', 'json'], []);
    if (!parsed.ok) return parsed;
    const options = readOptions(parsed.value);
    if (!options.ok) return options;
    const file = parsed.value.text('facts');
    if (file === undefined) return invalidOption('facts', 'expected a file of facts, --facts F.json');
    const facts = await readFactsFile(file);
    if (!facts.ok) return facts;
    const law = openLaw(context);
    if (!law.ok) return law;
    const codes = readCodes(parsed.value, law.value);
    if (!codes.ok) return codes;
    const results = codes.value.map((code) => ({
      code,
      duties: assessDuties(law.value, code, facts.value, options.value),
    }));
    if (!parsed.value.flag('json')) context.stdout(obligationsTable(results, options.value.date));
    else {
      const documents = results.map(({ code, duties }) =>
        obligationsDocument(code, duties, options.value.date),
      );
      printJson(context, parsed.value.flag('all') ? { jurisdictions: documents } : documents[0]);
    }
    return ok(undefined);
  };
}

function readOptions(parsed: ParsedArguments): Result<AssessOptions, AppError> {
  const missingAs = oneOf('missing', parsed.text('missing'), ['unknown', 'false']);
  if (!missingAs.ok) return missingAs;
  const date = parsed.text('date');
  if (date === undefined) return ok({ missingAs: missingAs.value });
  if (!isDate(date))
    return invalidOption(
      'date',
      `expected a day such as 2027-08-02, not ${JSON.stringify(date.slice(0, 40))}`,
    );
  return ok({ missingAs: missingAs.value, date });
}

/** Codes to answer for: every jurisdiction with `--all`, else the one that was named. */
function readCodes(parsed: ParsedArguments, law: LawCatalog): Result<readonly string[], AppError> {
  const wanted = parsed.text('jurisdiction')?.trim();
  if (parsed.flag('all')) {
    if (wanted !== undefined)
      return invalidOption('jurisdiction', 'expected either --all or --jurisdiction, not both');
    return ok(law.jurisdictions.map(({ id }) => id));
  }
  if (wanted === undefined) return invalidOption('jurisdiction', 'expected a code such as EU, or --all');
  const { codes } = indexLaw(law);
  const code = codes.find((known) => known === wanted.toUpperCase());
  if (code !== undefined) return ok([code]);
  const named = law.jurisdictions.find(({ name }) => name.en.toLowerCase() === wanted.toLowerCase());
  if (named !== undefined) return ok([named.id]);
  return invalidOption(
    'jurisdiction',
    `unknown jurisdiction ${JSON.stringify(wanted.slice(0, 40))}: ${hint(wanted, law)}`,
  );
}

function hint(wanted: string, { jurisdictions }: LawCatalog): string {
  const name = closest(
    wanted,
    jurisdictions.map((jurisdiction) => jurisdiction.name.en),
  );
  const near = jurisdictions.find((jurisdiction) => jurisdiction.name.en === name);
  if (near !== undefined) return `did you mean ${near.id} (${near.name.en})?`;
  return `expected one of ${jurisdictions.map(({ id }) => id).join(', ')}, or a country that one of them covers`;
}
