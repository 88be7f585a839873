import path from 'node:path';
import type { Catalog } from '#core/catalog/catalog';
import type { AppError } from '#core/contract/app-error';
import type { Plan } from '#core/plan/plan';
import { err, ok, type Result } from '#core/shared/result';
import { rankMarkets } from '#core/strategy/ranking/rank-markets';
import { rankingMatrix } from '#core/strategy/ranking/ranking-matrix';
import { weightFaultText } from '#core/strategy/ranking/weights/weight-fault-text';
import { loadCompiledCatalog } from '#main/catalog/load-compiled-catalog';
import { loadCompiledIp } from '#main/catalog/load-compiled-ip';
import { loadCompiledLaw } from '#main/catalog/load-compiled-law';
import { loadCompiledProtection } from '#main/catalog/load-compiled-protection';
import { parseArguments } from '#main/shells/cli/arguments';
import type { CommandRunner } from '#main/shells/cli/cli-context';
import { computed } from '#main/shells/cli/computed';
import { countriesOption } from '#main/shells/cli/countries-option';
import { seedOption } from '#main/shells/cli/option-values';
import { printJson } from '#main/shells/cli/print-json';
import { rankDocument } from '#main/shells/cli/rank/rank-document';
import { rankTable } from '#main/shells/cli/rank/rank-table';
import { readPlan } from '#main/shells/cli/read-plan';

/** `landfall rank PLAN`: reads a plan file and the built catalog, no database. */
export const runRank: CommandRunner = async (args, context) => {
  const parsed = parseArguments(args, ['countries', 'seed'], ['json'], ['PLAN']);
  if (!parsed.ok) return parsed;
  const seed = seedOption(parsed.value.text('seed'));
  if (!seed.ok) return seed;
  const inData = (name: string) => path.join(context.builtFolder, 'data', name);
  const catalog = loadCompiledCatalog(inData('catalog.json'));
  if (!catalog.ok) return catalog;
  const law = loadCompiledLaw(inData('law.json'));
  if (!law.ok) return law;
  const ip = loadCompiledIp(inData('ip.json'));
  if (!ip.ok) return ip;
  const protection = loadCompiledProtection(inData('protection.json'));
  if (!protection.ok) return protection;
  const wanted = parsed.value.text('countries');
  const countries = countriesOption(wanted, catalog.value);
  if (!countries.ok) return countries;
  const file = parsed.value.positionals[0] ?? '';
  const read = await readPlan(file);
  if (!read.ok) return read;
  const plan = wanted === undefined ? read.value : withCountries(read.value, countries.value);
  const strange = strangeCountry(plan, catalog.value);
  if (strange !== undefined)
    return invalidPlan(
      file,
      'marketRanking.countries',
      `expected countries of the catalog, not ${JSON.stringify(strange)}`,
    );
  const matrix = computed(file, () =>
    rankingMatrix({
      plan,
      catalog: catalog.value,
      law: law.value,
      ip: ip.value,
      protection: protection.value,
      ...(seed.value === undefined ? {} : { seed: seed.value }),
    }),
  );
  if (!matrix.ok) return matrix;
  const ranking = rankMarkets(matrix.value, plan.marketRanking ?? {}, seed.value ?? plan.seed);
  if (!ranking.ok) return invalidPlan(file, ranking.error.field, weightFaultText(ranking.error));
  if (parsed.value.flag('json')) printJson(context, rankDocument(ranking.value, catalog.value));
  else context.stdout(rankTable(plan.name, ranking.value, catalog.value));
  return ok(undefined);
};

function withCountries(plan: Plan, countries: readonly string[]): Plan {
  return { ...plan, marketRanking: { ...plan.marketRanking, countries: [...countries] } };
}

function strangeCountry({ marketRanking }: Plan, { countries }: Catalog): string | undefined {
  return marketRanking?.countries?.find((code) => !countries.some(({ iso2 }) => iso2 === code));
}

function invalidPlan(file: string, field: string, message: string): Result<never, AppError> {
  return err({ code: 'invalid-input', message: `${file}: ${field}: ${message}`, field });
}
