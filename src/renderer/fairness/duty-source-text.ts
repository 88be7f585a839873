import type { FairnessDuty } from '#core/fairness/law/bias-duties';
import { provisionText } from '#core/law/provision-text';
import type { FairnessWords } from './use-fairness-words';

/** Where the duty is law, and where in the law it stands. @param country name of a country of the catalog */
export function dutySourceText(
  { entry }: FairnessDuty,
  { format, list }: FairnessWords,
  country: (iso2: string) => string,
): string {
  const { provision } = entry.assessment.duty;
  return list([...entry.countries.map(country), provisionText(provision, format.language)]);
}
