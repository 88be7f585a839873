import path from 'node:path';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { ok } from '#core/shared/result';
import { loadCompiledCatalog } from '#main/catalog/load-compiled-catalog';
import { loadCompiledLaw } from '#main/catalog/load-compiled-law';
import { loadCompiledProtection } from '#main/catalog/load-compiled-protection';
import { parseArguments } from '#main/shells/cli/arguments';
import type { CommandRunner } from '#main/shells/cli/cli-context';
import { computed } from '#main/shells/cli/computed';
import { countriesOption } from '#main/shells/cli/countries-option';
import { estimateDocument } from '#main/shells/cli/estimate/estimate-document';
import { estimateTable } from '#main/shells/cli/estimate/estimate-table';
import { seedOption, wholeNumber } from '#main/shells/cli/option-values';
import { printJson } from '#main/shells/cli/print-json';
import { readPlan } from '#main/shells/cli/read-plan';

/** Limits of the plan's own field `sampleCount`. */
const SAMPLES = { min: 100, max: 1_000_000 };

/** `landfall estimate PLAN`: reads a plan file and the built catalog, no database. */
export const runEstimate: CommandRunner = async (args, context) => {
  const parsed = parseArguments(args, ['countries', 'samples', 'seed'], ['json'], ['PLAN']);
  if (!parsed.ok) return parsed;
  const samples = wholeNumber('samples', parsed.value.text('samples'), SAMPLES.min, SAMPLES.max);
  if (!samples.ok) return samples;
  const seed = seedOption(parsed.value.text('seed'));
  if (!seed.ok) return seed;
  const loaded = loadCompiledCatalog(path.join(context.builtFolder, 'data/catalog.json'));
  if (!loaded.ok) return loaded;
  const catalog = loaded.value;
  const law = loadCompiledLaw(path.join(context.builtFolder, 'data/law.json'));
  if (!law.ok) return law;
  const protection = loadCompiledProtection(path.join(context.builtFolder, 'data/protection.json'));
  if (!protection.ok) return protection;
  const countries = countriesOption(parsed.value.text('countries'), catalog);
  if (!countries.ok) return countries;
  const file = parsed.value.positionals[0] ?? '';
  const plan = await readPlan(file);
  if (!plan.ok) return plan;
  const evaluation = computed(file, () =>
    evaluatePlan({
      plan: plan.value,
      catalog,
      law: law.value,
      protection: protection.value,
      countries: countries.value,
      ...(seed.value === undefined ? {} : { seed: seed.value }),
      ...(samples.value === undefined ? {} : { sampleCount: samples.value }),
    }),
  );
  if (!evaluation.ok) return evaluation;
  if (parsed.value.flag('json')) printJson(context, estimateDocument(evaluation.value));
  else context.stdout(estimateTable(plan.value.name, evaluation.value, catalog));
  return ok(undefined);
};
