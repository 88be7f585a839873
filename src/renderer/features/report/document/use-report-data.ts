import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { legalFindings } from '#core/law/plan-duties/legal-findings';
import { dutiesOfPlan } from '#core/law/plan-duties/plan-duties';
import { useStores } from '../../../state/stores-context';
import { useCatalog, useEvaluationState, useLaw, useSession } from '../../../state/use-state';
import { reportLaw } from './law/report-law';
import type { ReportData } from './report-data';

export interface ReportState {
  /** null until plan, catalog and figures are there. */
  readonly data: ReportData | null;
  /** The figures are those of the plan as it stands, with all price lists in them: fit to be printed. */
  readonly isFinal: boolean;
}

/** @param date day that is to stand on the report, YYYY-MM-DD */
export function useReportData(date: string): ReportState {
  const version = useAppVersion();
  const started = useStore(useStores().started);
  const { evaluation, plan, status } = useEvaluationState((state) => state);
  const newest = useSession((state) => state.plan);
  const isSample = useSession((state) => state.sample);
  const { catalog, index } = useCatalog((state) => state);
  const { law, status: lawStatus } = useLaw((state) => state);
  const data = useMemo(() => {
    if (evaluation === null || plan === null || catalog === null || index === null || version === null)
      return null;
    // What is open in law is open in the report as well.
    const ofLaw = law === null ? [] : legalFindings(plan, dutiesOfPlan({ plan, evaluation, law }));
    const checked = { ...evaluation, findings: [...evaluation.findings, ...ofLaw] };
    const bearing = law === null ? null : reportLaw(plan, evaluation, law, catalog);
    return { plan, isSample, evaluation: checked, catalog, index, law: bearing, date, version };
  }, [evaluation, plan, law, isSample, catalog, index, date, version]);
  const isFinal =
    data !== null && started && lawStatus !== 'loading' && status === 'ready' && plan === newest;
  return { data, isFinal };
}

function useAppVersion(): string | null {
  const { call } = useStores();
  const [version, setVersion] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    void call('app.info', {}).then((info) => {
      if (!isGone && info.ok) setVersion(info.value.version);
    });
    return () => {
      isGone = true;
    };
  }, [call]);
  return version;
}
