/**
 * Fits the models of training efficiency and of inference to the bundled published runs and writes what they start from
 * to `src/core/compute/efficiency/fitted/`. Nobody edits those files: a test fits again and compares.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fitErrors, fitTo, inferenceRows, trainingRows } from '#core/backtest/fit';
import { inferenceDesign } from '#core/compute/efficiency/inference-design';
import { trainingDesign } from '#core/compute/efficiency/training-design';
import { compileCatalog } from '#main/catalog/compile-catalog';
import { readCatalogSource } from '#main/catalog/read-catalog-source';
import { inRoot } from '#scripts/lib/paths';

const compiled = compileCatalog(readCatalogSource(inRoot('resources/catalog')));
if (!compiled.ok) throw new Error('the catalog does not compile; run npm run catalog:compile');
const { accelerators } = compiled.value;
const table = (name: string) => readFileSync(inRoot(`resources/catalog/compute/${name}`), 'utf8');

const training = fitTo(trainingDesign, trainingRows(table('training_runs.csv'), accelerators));
const inference = fitTo(inferenceDesign, inferenceRows(table('inference_points.csv'), accelerators));
write('training', 'TRAINING_FIT', 'training_runs.csv', training);
write('inference', 'INFERENCE_FIT', 'inference_points.csv', inference);
console.log(`training: ${training.rows.length} rows, ${JSON.stringify(training.spreads)}`);
console.table(fitErrors(trainingDesign, training, -1));
console.log(`inference: ${inference.rows.length} rows, ${JSON.stringify(inference.spreads)}`);
console.table(fitErrors(inferenceDesign, inference, 1));

function write(file: string, name: string, source: string, fit: object): void {
  const text = `// Written by scripts/fit-efficiency.ts from resources/catalog/compute/${source}; npm run fit writes it anew.
export const ${name} = ${JSON.stringify(fit, null, 2)} as const;
`;
  writeFileSync(inRoot(`src/core/compute/efficiency/fitted/${file}.ts`), text);
}
