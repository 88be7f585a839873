import type { Group } from '#core/fairness/groups';
import { bindingRatios, type FairnessDuty } from '#core/fairness/law/bias-duties';
import { useFairnessWords } from '../../../fairness/use-fairness-words';
import classes from '../fairness.module.css';
import { RatioTable } from './RatioTable';

export interface RatioBlockProps {
  readonly duties: readonly FairnessDuty[];
  /** null = nothing was imported yet. */
  readonly groups: readonly Group[] | null;
  /** Countries of the plan. */
  readonly countryCount: number;
}

/** The ratio where a law that binds the plan names it; that none does is said only where none might. */
export function RatioBlock({ duties, groups, countryCount }: RatioBlockProps) {
  const { t } = useFairnessWords();
  if (duties.every(({ ratio }) => ratio === null))
    return <p className={classes.small}>{t('ratio.none', { count: countryCount })}</p>;
  const ratios = bindingRatios(duties);
  return groups === null || ratios.length === 0 ? null : <RatioTable groups={groups} ratios={ratios} />;
}
