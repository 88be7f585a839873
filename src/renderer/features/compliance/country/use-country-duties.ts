import { useMemo } from 'react';
import { type CountryDuties, dutiesOfPlan } from '#core/law/plan-duties/plan-duties';
import { useEvaluation } from '../../../state/use-state';
import type { ComplianceData } from '../use-compliance';
import { withTrialMarket } from './trial-market';

/** Duties of any country of the catalog: as the plan has them, else as they would be if it became a market. */
export function useCountryDuties(
  { plan, law, duties, date }: ComplianceData,
  codes: readonly string[],
): readonly CountryDuties[] {
  const evaluation = useEvaluation((all) => all);
  const key = codes.join();
  return useMemo(
    () =>
      key
        .split(',')
        .filter(Boolean)
        .flatMap((code) => {
          const known = duties.countries.find(({ country }) => country === code);
          if (known !== undefined) return [known];
          const trial = dutiesOfPlan(
            { plan: withTrialMarket(plan, code), evaluation, law },
            date === null ? {} : { date },
          );
          return trial.countries.filter(({ country }) => country === code);
        }),
    [plan, law, duties, date, evaluation, key],
  );
}
