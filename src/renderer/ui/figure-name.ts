import type { TFunction } from 'i18next';
import type { Accelerator, Assumption, Country, Neighbour } from '#core/catalog/catalog';
import { ownHardwareName } from '#core/plan/own-hardware';
import type { OwnMachine } from '#core/plan/own-machine';
import { type Language, languageOf } from '../format/language';

/** Where names of catalog rows are looked up; `indexCatalog` gives one. */
export interface NameIndex {
  readonly accelerators: ReadonlyMap<string, Accelerator>;
  readonly countries: ReadonlyMap<string, Country>;
  readonly assumptions: ReadonlyMap<string, Assumption>;
  /** Machines of the open plan. */
  readonly machines?: readonly OwnMachine[];
  /** Also the neighbours that have offers but no factors. */
  readonly places?: ReadonlyMap<string, Country | Neighbour>;
}

/**
 * Name of a figure by its id (`price/h100-sxm/FI`, `country/DE/typical_dc_pue`, `accelerator/…`, `machine/…`,
 * `assumption/…`, `protection/rights`).
 * Ids that no catalog row explains are given back as they are.
 */
export function figureName(t: TFunction<'items'>, id: string, index: NameIndex, language: string): string {
  const spoken = languageOf(language);
  const [kind = '', first = '', ...rest] = id.split('/');
  const last = rest.join('/');
  if (kind === 'price') {
    const [iso2 = '', tenure] = rest;
    return t(tenure === 'spot' ? 'figure.priceSpot' : 'figure.price', {
      accelerator: acceleratorName(first, index),
      country: countryNameOf(iso2, index, spoken),
    });
  }
  if (kind === 'country') {
    const factor = t(`factor.${last as 'fx_per_usd'}`, { defaultValue: last });
    return t('figure.country', { factor, country: countryNameOf(first, index, spoken) });
  }
  if (kind === 'accelerator') {
    return t(`figure.${last as 'tdp_w'}`, { accelerator: acceleratorName(first, index), defaultValue: id });
  }
  if (kind === 'machine')
    return t(`figure.machine.${last as 'bandwidth'}`, {
      machine: machineName(first, index),
      defaultValue: id,
    });
  if (kind === 'assumption') return assumptionName(id.slice('assumption/'.length), index, spoken);
  if (kind === 'protection') return t('figure.protection');
  return id;
}

/**
 * Name of an input of the tornado (`training.tokens`, `price.training`, `users.DE`, or the id of an assumption).
 *
 * @param dataSourceName name of a data source of the plan by its id
 */
export function inputName(
  t: TFunction<'items'>,
  id: string,
  index: NameIndex,
  language: string,
  dataSourceName: (sourceId: string) => string = (sourceId) => sourceId,
): string {
  const spoken = languageOf(language);
  const [group = '', ...rest] = id.split('.');
  const last = rest.join('.');
  if (group === 'users') return t('input.users', { country: countryNameOf(last, index, spoken) });
  if (group === 'data') return t('input.data', { name: dataSourceName(last) });
  if (group === 'machine') {
    const [figure = '', ...machineId] = rest;
    return figureName(t, `machine/${machineId.join('.')}/${figure}`, index, language);
  }
  return t(`input.${id as 'training.tokens'}`, { defaultValue: assumptionName(id, index, spoken) });
}

/** Name of a part of the catalog, or of machines of the open plan. */
export function acceleratorName(id: string, index: NameIndex): string {
  return index.accelerators.get(id)?.name ?? ownHardwareName(index.machines, id) ?? id;
}

function machineName(id: string, { machines = [] }: NameIndex): string {
  return machines.find((machine) => machine.id === id)?.name ?? id;
}

export function countryNameOf(iso2: string, index: NameIndex, language: Language): string {
  const country = index.countries.get(iso2) ?? index.places?.get(iso2);
  if (country === undefined) return iso2;
  return language === 'zh' ? country.nameZh : country.nameEn;
}

function assumptionName(id: string, index: NameIndex, language: Language): string {
  const assumption = index.assumptions.get(id);
  if (assumption === undefined) return id;
  return language === 'zh' ? assumption.nameZh : assumption.nameEn;
}
