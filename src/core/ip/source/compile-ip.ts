import {
  type GeneralFinding,
  type GeneralFindingId,
  INDICATOR_IDS,
  type Indicator,
  type IndicatorDefinition,
  type IndicatorId,
  type IndicatorScale,
  type IpCatalog,
  type IpJurisdiction,
} from '#core/ip/ip';
import { compileLicence, compileRule } from '#core/ip/source/compile-licences';
import type { IndicatorsFile } from '#core/ip/source/indicators-file';
import type { IpFiles } from '#core/ip/source/ip-files';
import type {
  IndicatorFields,
  JurisdictionFile,
  LossFields,
  RiskFields,
} from '#core/ip/source/jurisdiction-file';
import { ipSource } from '#core/ip/source/shared-fields';

export type IpContent = Omit<IpCatalog, 'checksum'>;

/** Turns checked files into the form of the catalog. @param version month of the catalog, YYYY-MM */
export function compileIp(files: IpFiles, version: string): IpContent {
  const { jurisdictions, mitigations, indicators, licences, rules } = files;
  return {
    version,
    indicators: indicators.file.indicators.map(compileDefinition),
    jurisdictions: jurisdictions
      .map(({ file }) => compileJurisdiction(file))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    mitigations: mitigations.file.mitigations,
    licences: licences.file.licences.map(compileLicence),
    uses: Object.entries(rules.file.uses).map(([id, what]) => ({ id, what })),
    howToRead: rules.file.how_to_read,
    rules: rules.file.rules.map(compileRule),
    general: Object.fromEntries(rules.file.general.map((finding) => [finding.id, finding])) as Record<
      GeneralFindingId,
      GeneralFinding
    >,
  };
}

function compileDefinition(given: IndicatorsFile['indicators'][number]): IndicatorDefinition {
  const { id, title, question } = given;
  return { id, title, question, scale: compileScale(given) };
}

function compileScale({
  words,
  counted,
  unit,
  is_grade,
}: IndicatorsFile['indicators'][number]): IndicatorScale {
  if (words !== null && words !== undefined)
    return {
      kind: 'word',
      words: words.map(({ id, label, grade }) => ({ id, label, grade100: grade })),
    };
  if (counted !== null && counted !== undefined) return { kind: 'list', counted };
  return { kind: 'number', unit: unit ?? '', isGrade100: is_grade ?? false };
}

function compileJurisdiction(file: JurisdictionFile): IpJurisdiction {
  return {
    id: file.jurisdiction,
    name: file.name,
    covers: file.covers,
    asOf: file.as_of,
    indicators: Object.fromEntries(
      INDICATOR_IDS.map((id) => [id, compileIndicator(file.indicators[id])]),
    ) as Record<IndicatorId, Indicator>,
    risks: file.risks.map((risk) => compileRisk(file.jurisdiction, risk)),
    losses: (file.losses ?? []).map((loss) => compileLoss(file.jurisdiction, loss)),
  };
}

function compileIndicator(given: IndicatorFields): Indicator {
  return {
    value: given.value,
    year: given.year ?? null,
    series: given.series ?? null,
    inapplicable: given.inapplicable ?? null,
    ...ipSource(given),
  };
}

function compileRisk(jurisdiction: string, given: RiskFields): IpJurisdiction['risks'][number] {
  const { id, area, title, what, when, likelihood, impact, mitigations, authority } = given;
  return {
    ...{ id, jurisdiction, area, title, what, when, likelihood, impact, mitigations, authority },
    ...ipSource(given),
  };
}

function compileLoss(jurisdiction: string, given: LossFields): IpJurisdiction['losses'][number] {
  const { id, title, risks, low, high, currency, per, basis, authority } = given;
  return {
    ...{ id, jurisdiction, title, risks, low, high, currency, per, basis, authority },
    mostPerCase: given.most_per_case ?? null,
    ...ipSource(given),
  };
}
