/**
 * Fits the models of training efficiency and of inference to the bundled published runs and writes what they start from
 * to `src/core/compute/efficiency/fitted/`. Nobody edits those files: a test fits again and compares.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { BUNDLED_TABLES, fitBundled, fitErrors } from '#core/backtest/fit';
import { splitCsv } from '#core/catalog/csv';
import { csvLine } from '#core/catalog/write-csv';
import { inferenceDesign } from '#core/compute/efficiency/inference-design';
import { trainingDesign } from '#core/compute/efficiency/training-design';
import { compileCatalog } from '#main/catalog/compile-catalog';
import { readCatalogSource } from '#main/catalog/read-catalog-source';
import { inRoot } from '#scripts/lib/paths';

const compiled = compileCatalog(readCatalogSource(inRoot('resources/catalog')));
if (!compiled.ok) throw new Error('the catalog does not compile; run npm run catalog:compile');
const { accelerators } = compiled.value;
const table = (name: string) => readFileSync(inRoot(`resources/catalog/compute/${name}`), 'utf8');

const { training, inference } = fitBundled(table, accelerators);
write('training', 'TRAINING_FIT', BUNDLED_TABLES.training, training);
write('inference', 'INFERENCE_FIT', BUNDLED_TABLES.inference, inference);

// The models start from what has just been written.
const { fittedAssumptions } = await import('#core/backtest/fitted-assumptions');
const assumptionsFile = inRoot('resources/catalog/compute/assumptions.csv');
const [head, ...lines] = readFileSync(assumptionsFile, 'utf8').split('\n');
const values = fittedAssumptions(accelerators);
writeFileSync(assumptionsFile, [head, ...lines.map(withFittedValue)].join('\n'));

console.log(`training: ${training.rows.length} rows, ${JSON.stringify(training.spreads)}`);
console.table(fitErrors(trainingDesign, training, -1));
console.log(`inference: ${inference.rows.length} rows, ${JSON.stringify(inference.spreads)}`);
console.table(fitErrors(inferenceDesign, inference, 1));

/** A line with the fitted low, likely and high in the place of its own; those of other assumptions as they are. */
function withFittedValue(line: string): string {
  const cells = splitCsv(line).records[0]?.cells ?? [];
  const value = values.get(cells[0] ?? '');
  if (value === undefined) return line;
  return csvLine([...cells.slice(0, 3), value.low, value.likely, value.high, ...cells.slice(6)]);
}

function write(file: string, name: string, source: string, fit: object): void {
  const json = JSON.stringify(fit, null, 2);
  // A count of two accelerators is no constant that was mistyped.
  const ignore = json.includes(String(Math.LN2))
    ? '// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: figures of a fit\n'
    : '';
  const text = `${ignore}// Written by scripts/fit-efficiency.ts from resources/catalog/compute/${source}; npm run fit writes it anew.
export const ${name} = ${json} as const;
`;
  writeFileSync(inRoot(`src/core/compute/efficiency/fitted/${file}.ts`), text);
}
