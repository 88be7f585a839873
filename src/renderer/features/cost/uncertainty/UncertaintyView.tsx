import { useMemo, useState } from 'react';
import type { Comparison } from '#core/scenarios/flip-values';
import { Legend } from '../../../ui/Legend';
import { useNames } from '../use-names';
import shared from '../view.module.css';
import type { CostViewProps } from '../views';
import { Distributions } from './Distributions';
import { FlipSection } from './FlipSection';
import { firstComparison } from './first-comparison';
import { ScenarioSection } from './ScenarioSection';
import { SharesSection } from './SharesSection';
import classes from './uncertainty.module.css';
import { useAnalyses } from './use-analyses';

/** What the range of the total is made of, what would turn a decision round, and the ways to the same product. */
export function UncertaintyView({ view }: CostViewProps) {
  const { plan, evaluation, index } = view;
  const names = useNames(index, plan);
  const [chosen, setChosen] = useState<Comparison | null>(null);
  const { training } = plan.placement;
  const proposed = useMemo(() => firstComparison(training, evaluation), [training, evaluation]);
  // The proposal of the newest figures may name the same two countries in a new object.
  const proposedKey = JSON.stringify(proposed);
  const comparison = useMemo(() => chosen ?? (JSON.parse(proposedKey) as Comparison), [chosen, proposedKey]);
  const analyses = useAnalyses(plan, comparison);
  return (
    <div className={shared.page}>
      <div className={classes.two}>
        <SharesSection state={analyses.sensitivity} view={view} names={names} />
        <ScenarioSection state={analyses.scenarios} view={view} names={names} />
      </div>
      <FlipSection
        state={analyses.flips}
        comparison={comparison}
        onCompare={setChosen}
        view={view}
        names={names}
      />
      <Distributions view={view} names={names} />
      <Legend />
    </div>
  );
}
