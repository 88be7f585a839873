import type { FilledRows, Origin, Statement } from '#core/assessments/document';
import { ask, both, filled, NO_ROWS, same, say } from '#core/assessments/statements';
import { hubIdAt, isHubId } from '#core/ip/materials/hub-id';
import type { Bilingual } from '#core/law/law';
import type { Material, MaterialKind } from '#core/plan/ip/material';
import type { Plan } from '#core/plan/plan';

/** The plan's materials as the origin of a sentence. */
export const MATERIALS: Origin = { kind: 'plan', label: both('bill of materials', '物料清单'), path: null };

export const MATERIAL_COLUMNS: readonly Bilingual[] = [
  both('Name', '名称'),
  both('Version', '版本'),
  both('Licence', '许可'),
  both('Got from', '来源地址'),
];

/** Materials of others of a kind. */
export function foreignMaterials({ ip }: Pick<Plan, 'ip'>, kind: MaterialKind): readonly Material[] {
  return (ip?.materials ?? []).filter((material) => material.kind === kind && material.own !== true);
}

/** Id of a material on the Hugging Face Hub, `owner/name`; null = it has none that is known. */
export function hubIdOf({ name, source }: Pick<Material, 'name' | 'source'>): string | null {
  return hubIdAt(source ?? '') ?? (isHubId(name) ? name : null);
}

/**
 * What the company's own models are made from, by the bill of materials: their direct origins, of which a base model is one,
 * and all further back, of which every data set is one. Null = the bill has no own model that says.
 */
function originsOfOwnModels({ ip }: Pick<Plan, 'ip'>) {
  const materials = ip?.materials ?? [];
  const byId = new Map(materials.map((material) => [material.id, material]));
  const direct = new Set(
    materials
      .filter(({ kind, own }) => kind === 'model' && own === true)
      .flatMap(({ derivedFrom }) => derivedFrom),
  );
  if (direct.size === 0) return null;
  const all = new Set(direct);
  // A set that grows while it is walked is walked to its end.
  for (const id of all) for (const further of byId.get(id)?.derivedFrom ?? []) all.add(further);
  return { direct, all };
}

function hubStatements(materials: readonly Material[]): readonly Statement[] {
  const ids = materials.flatMap((material) => hubIdOf(material) ?? []);
  return [...new Set(ids)].map((id) => say(same(id), MATERIALS));
}

/** Ids on the Hub of the models that the own model is made from. Other models of the bill, e.g. one that wrote data, are none. */
export function baseModelIds(plan: Pick<Plan, 'ip'>): readonly Statement[] {
  const origins = originsOfOwnModels(plan);
  return hubStatements(foreignMaterials(plan, 'model').filter(({ id }) => origins?.direct.has(id) === true));
}

/** Ids on the Hub of the data sets it is trained on: those that it comes from, or all where the bill does not say. */
export function dataSetIds(plan: Pick<Plan, 'ip'>): readonly Statement[] {
  const origins = originsOfOwnModels(plan);
  return hubStatements(foreignMaterials(plan, 'dataset').filter(({ id }) => origins?.all.has(id) ?? true));
}

/** Licences of the company's own materials of a kind, each once. */
export function ownLicences({ ip }: Pick<Plan, 'ip'>, kind: MaterialKind): readonly string[] {
  const own = (ip?.materials ?? []).filter((material) => material.kind === kind && material.own === true);
  return [...new Set(own.flatMap(({ licence }) => licence ?? []))];
}

/** Licences of the data sets of others, and which of them name none. */
export function licencesSentence(plan: Pick<Plan, 'ip'>): readonly Statement[] {
  const sets = foreignMaterials(plan, 'dataset');
  const licences = [...new Set(sets.flatMap(({ licence }) => licence ?? []))];
  const unnamed = sets.filter(({ licence }) => licence === null).map(({ name }) => name);
  const joined = (names: readonly string[]) => both(names.join('; '), names.join('；'));
  return [
    ...(licences.length === 0
      ? []
      : [
          say(
            filled('Licences of the data sets of others: {licences}.', '他人数据集的许可：{licences}。', {
              licences: joined(licences),
            }),
            MATERIALS,
          ),
        ]),
    ...(unnamed.length === 0
      ? []
      : [ask(filled('the licence of: {names}', '以下数据集的许可：{names}', { names: joined(unnamed) }))]),
    ...(sets.length === 0 ? [ask(both('licences and terms of the sources', '各来源的许可与条款'))] : []),
  ];
}

/** Materials of a kind as rows of a table. */
export function materialRows(plan: Pick<Plan, 'ip'>, kind: MaterialKind): FilledRows {
  const materials = foreignMaterials(plan, kind);
  if (materials.length === 0) return NO_ROWS;
  return {
    // A table of a document holds 300 rows.
    rows: materials
      .slice(0, 300)
      .map(({ name, version, licence, source }) => [
        same(name),
        same(version ?? ''),
        licence === null ? both('not named', '未注明') : same(licence),
        same(source ?? ''),
      ]),
    from: [MATERIALS],
  };
}

/** Libraries that the Hub knows how to load models with, by the name of their package. */
const LIBRARIES: Readonly<Record<string, string>> = {
  transformers: 'transformers',
  diffusers: 'diffusers',
  peft: 'peft',
  keras: 'keras',
  timm: 'timm',
  'sentence-transformers': 'sentence-transformers',
  nemo_toolkit: 'nemo',
  flair: 'flair',
  spacy: 'spacy',
};

/** The one library of the bill of materials that loads the model; null where there is none, or more than one. */
export function libraryOf(plan: Pick<Plan, 'ip'>): string | null {
  const names = foreignMaterials(plan, 'code').flatMap(({ name, components = [] }) => [
    name,
    ...components.filter(({ development }) => development !== true).map((component) => component.name),
  ]);
  const found = [
    ...new Set(
      names.flatMap((name) =>
        Object.hasOwn(LIBRARIES, name.toLowerCase()) ? (LIBRARIES[name.toLowerCase()] ?? []) : [],
      ),
    ),
  ];
  return found.length === 1 ? (found[0] ?? null) : null;
}
