import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DutyEntry } from '#core/law/plan-duties/duty-entries';
import { gapScore, scoreByCountry } from '#core/law/plan-duties/gap-score';
import { nextDuties } from '#core/law/plan-duties/next-duties';
import type { ViewProps } from '../ComplianceView';
import { WithPanel } from '../WithPanel';
import { CountryScores } from './CountryScores';
import { FineOverviewTable } from './FineOverviewTable';
import { LawBasis } from './LawBasis';
import { NextDuties } from './NextDuties';
import { ScoreSection } from './ScoreSection';
import classes from './score.module.css';

/** Duties shown as the next ones. */
const NEXT_COUNT = 5;

/** How far the plan is, what to do next, what a breach can cost; over all law, whenever it begins. */
export function ProgressView({ data, place, words }: ViewProps) {
  const { t } = useTranslation('progress');
  const { duties, compliance, milestones } = data;
  const records = compliance.duties;
  const score = useMemo(() => gapScore(duties.duties, records), [duties, records]);
  const byCountry = useMemo(() => scoreByCountry(duties, records), [duties, records]);
  const next = useMemo(
    () => nextDuties(duties, records, milestones, NEXT_COUNT),
    [duties, records, milestones],
  );
  const sequence = useMemo(() => {
    const entries = new Map(data.entries.map((entry) => [entry.assessment.duty.id, entry]));
    return next.flatMap(({ planDuty }): readonly DutyEntry[] => {
      const entry = entries.get(planDuty.assessment.duty.id);
      return entry === undefined ? [] : [entry];
    });
  }, [data.entries, next]);
  return (
    <WithPanel data={data} place={place} words={words} sequence={sequence} crumb={t('next.title')}>
      <div className={classes.sections}>
        <ScoreSection score={score} words={words} />
        <NextDuties
          next={next}
          today={data.today}
          words={words}
          onOpen={(dutyId) => place.go({ duty: dutyId, at: null })}
        />
        <CountryScores scores={byCountry} words={words} />
        <FineOverviewTable data={data} words={words} />
        <LawBasis data={data} place={place} words={words} />
      </div>
    </WithPanel>
  );
}
