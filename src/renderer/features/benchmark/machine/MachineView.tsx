import type { MachineRun } from '#core/machine/machine-profile';
import { newestRun } from '../../../state/machines-store';
import { useBenchmarkRun } from '../../../state/use-state';
import { EmptyState } from '../../../ui/EmptyState';
import { MeaningSection } from '../meaning/MeaningSection';
import { OwnFigures } from '../own/OwnFigures';
import type { ViewProps } from '../view-props';
import { AfterRun } from './AfterRun';
import { BeforeSection } from './BeforeSection';
import { CatalogTable } from './CatalogTable';
import { DuringSection } from './DuringSection';
import classes from './machine.module.css';
import { ResultSection } from './ResultSection';
import { RunChecks } from './RunChecks';
import { RunNotes } from './RunNotes';
import { RunSwitch } from './RunSwitch';
import { SizeCurve } from './SizeCurve';
import { WhatLimits } from './WhatLimits';

/** This machine: measure it, read what came out, and what that is worth. */
export function MachineView(props: ViewProps) {
  const { own, index, place, words } = props;
  const { t } = words;
  const running = useBenchmarkRun((state) => state.running);
  const unstored = useBenchmarkRun((state) => state.unstored);
  const run = own === null ? null : shownRun(own.latest, place.get('run'), newestRun(own));
  const result = unstored?.result ?? run?.result ?? null;
  const part = index?.accelerators.get(own?.profile.acceleratorId ?? '') ?? null;
  return (
    <div className={classes.view}>
      <div className={classes.columns}>
        <div className={classes.left}>
          {running === null ? (
            <BeforeSection {...props} />
          ) : (
            <DuringSection running={running} words={words} />
          )}
          <AfterRun words={words} />
          {own === null ? null : <OwnFigures machine={own} index={index} words={words} />}
        </div>
        <div className={classes.middle}>
          {own === null || own.latest.length < 2 || unstored !== null ? null : (
            <RunSwitch runs={own.latest} shown={run} place={place} words={words} />
          )}
          {result === null ? (
            <EmptyState>{t(running === null ? 'result.none' : 'result.soon')}</EmptyState>
          ) : (
            <>
              <ResultSection result={result} part={part} words={words} />
              <RunNotes result={result} part={part} words={words} />
              <CatalogTable result={result} own={own} index={index} words={words} />
              {own === null ? null : <MeaningSection machine={own} words={words} />}
            </>
          )}
        </div>
        {result === null ? null : (
          <div className={classes.right}>
            <SizeCurve result={result} words={words} />
            <WhatLimits result={result} part={part} words={words} />
            <RunChecks result={result} words={words} />
          </div>
        )}
      </div>
    </div>
  );
}

/** The run the address names, if it is one of the newest per backend; else the newest of all. */
function shownRun(
  latest: readonly MachineRun[],
  asked: string | null,
  newest: MachineRun | null,
): MachineRun | null {
  return latest.find(({ id }) => id === asked) ?? newest;
}
