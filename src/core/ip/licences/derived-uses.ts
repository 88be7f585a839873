import type { Licence } from '#core/ip/ip';
import type { CheckedMaterial } from '#core/ip/licences/checked-material';
import type { Facts } from '#core/law/facts';
import type { UseAnswers } from '#core/plan/ip/material';

/**
 * Uses that the list of materials itself shows: a model made from a model was tuned, a model made from data was trained
 * on them and on all the data that these were made from, and what a model is trained on may itself be the output of
 * another model, however many rounds of cleaning lie between. A model under a permissive licence made from one that is
 * not has been relicensed.
 *
 * @param licenceOf the licences of a material, for what it is released under
 * @returns by material, only what is true
 */
export function usesShownByDerivation(
  materials: readonly CheckedMaterial[],
  licenceOf: (material: CheckedMaterial) => readonly Licence[],
): ReadonlyMap<string, UseAnswers> {
  const byId = new Map(materials.map((material) => [material.id, material]));
  const shown = new Map<string, Record<string, boolean>>();
  const show = (id: string, use: string) => shown.set(id, { ...shown.get(id), [use]: true });
  const sourcesOf = (material: CheckedMaterial) =>
    material.derivedFrom.map((id) => byId.get(id)).filter((source) => source !== undefined);
  for (const product of materials) {
    if (product.kind !== 'model') continue;
    for (const source of sourcesOf(product)) {
      if (source.kind === 'model') {
        show(source.id, 'fine-tune');
        if (isPermissive(licenceOf(product)) && !isPermissive(licenceOf(source)))
          show(source.id, 'relicense-open');
      }
    }
    for (const data of trainingData(product, sourcesOf)) {
      show(data.id, 'train-other-model');
      // Data made by a model and then used to train one: the outputs of the first train the second.
      for (const maker of sourcesOf(data))
        if (maker.kind === 'model' || maker.kind === 'service') show(maker.id, 'outputs-to-train');
    }
    const parents = sourcesOf(product).filter(({ kind }) => kind === 'model');
    if (parents.length > 1) for (const { id } of parents) show(id, 'merge-models');
  }
  return shown;
}

/**
 * The data sets that a model is made from, and those that these are made from in their turn; each once, so that a circle
 * ends. What lies behind another model is that model's training.
 */
function trainingData(
  product: CheckedMaterial,
  sourcesOf: (material: CheckedMaterial) => readonly CheckedMaterial[],
): ReadonlySet<CheckedMaterial> {
  const found = new Set<CheckedMaterial>();
  const open = [product];
  for (let material = open.pop(); material !== undefined; material = open.pop())
    for (const source of sourcesOf(material)) {
      if (source.kind !== 'dataset' || found.has(source)) continue;
      found.add(source);
      open.push(source);
    }
  return found;
}

/** A licence that asks for little more than its notices. */
function isPermissive(licences: readonly Licence[]): boolean {
  return (
    licences.length > 0 &&
    licences.every(
      (licence) =>
        licence.commercialUse === 'yes' &&
        licence.trainOtherModels === 'yes' &&
        !licence.isShareAlike &&
        licence.fieldOfUse === null &&
        licence.territory === null &&
        licence.thresholds.length === 0,
    )
  );
}

/** Uses by which others come to the material or what is made of it. */
const OUTSIDE = [
  'hosted-service',
  'offer-as-managed-service',
  'distribute-weights',
  'distribute-code',
  'distribute-dataset',
];

/** What other uses rule out: what others come to is no longer tested inside alone. An answer always wins. */
export function withRuledOut(uses: UseAnswers): UseAnswers {
  return OUTSIDE.some((use) => uses[use] === true) ? { 'non-production-testing': false, ...uses } : uses;
}

/** Uses that the answers of the questionnaire imply: weights that are published are handed out, and do not stay closed. */
export function usesShownByFacts({ openWeights }: Facts): UseAnswers {
  if (openWeights === true) return { 'distribute-weights': true, 'keep-weights-proprietary': false };
  return openWeights === false ? { 'keep-weights-proprietary': true } : {};
}
