import type { TFunction } from 'i18next';
import type { ComputePricing, FigureUse } from '#core/evaluation/evaluation';
import type { Plan } from '#core/plan/plan';
import type { Format } from '../../format/create-format';
import type { Names } from './use-names';

/** How compute is priced, in sentences: nothing that is not the country's own offer goes unsaid. */
export function pricingSentences(
  t: TFunction<'cost'>,
  pricing: ComputePricing,
  country: string,
  names: Names,
  format: Format,
): readonly string[] {
  const sentences: string[] = [
    t(`pricing.${pricing.status}`, {
      accelerator: names.accelerator(pricing.acceleratorId),
      wanted: names.accelerator(pricing.wantedAcceleratorId),
      country: names.country(country),
      pricedIn: pricing.pricedIn === null ? '' : names.country(pricing.pricedIn),
      distance: pricing.distanceKm === null ? '' : format.distance(pricing.distanceKm),
    }),
  ];
  if (pricing.tenureFallback) sentences.push(t('pricing.noSpot'));
  if (pricing.licenceNeeded)
    sentences.push(
      t('pricing.licence', {
        accelerator: names.accelerator(pricing.wantedAcceleratorId),
        country: names.country(country),
      }),
    );
  return sentences;
}

/** Who offers it, on which terms and from which list. */
export function offerSentences(
  t: TFunction<'cost'>,
  tItems: TFunction<'items'>,
  pricing: ComputePricing,
  figure: FigureUse | undefined,
  tenure: Plan['training']['tenure'],
  names: Names,
  format: Format,
): readonly string[] {
  const sentences: string[] = [];
  if (pricing.status === 'owned' || pricing.status === 'unknown') return sentences;
  if (figure?.layer !== 'yours' && pricing.providers.length > 0)
    sentences.push(
      t('pricing.providers', {
        count: pricing.providers.length,
        names: format.listed(pricing.providers.map(names.provider)),
      }),
    );
  if (figure?.layer === 'imported') sentences.push(t('pricing.imported'));
  sentences.push(t('pricing.tenure', { tenure: tItems(`tenure.${tenure}`) }));
  return sentences;
}
