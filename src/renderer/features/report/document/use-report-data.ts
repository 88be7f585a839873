import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { ReportSectionId } from '#core/contract/report';
import { registerOf } from '#core/ip/plan-ip/register';
import { dutiesOfPlan } from '#core/law/plan-duties/plan-duties';
import { withOwnHardware } from '#core/plan/own-hardware';
import type { Plan } from '#core/plan/plan';
import { planFindings } from '#core/plan-check/plan-findings';
import { SEVERITIES } from '../../../app/evaluation-counts';
import { useRanking } from '../../../ranking/use-ranking';
import { documentSource } from '../../../state/document-source';
import { useStores } from '../../../state/stores-context';
import { usePlanIp } from '../../../state/use-plan-ip';
import { useCatalog, useEvaluationState, useIp, useLaw, useSession } from '../../../state/use-state';
import { useReportCash } from './cash/use-report-cash';
import { useReportCluster } from './cluster/use-report-cluster';
import { useReportWays } from './cluster/use-report-ways';
import type { ReportIp } from './ip/report-ip';
import { reportLaw } from './law/report-law';
import { useReportMachines } from './machines/use-report-machines';
import type { ReportData } from './report-data';
import { useReportServing } from './serving/use-report-serving';
import { isSettled } from './settled';

export interface ReportState {
  /** null until plan, catalog and figures are there. */
  readonly data: ReportData | null;
  /** The figures are those of the plan as it stands, with all price lists in them: fit to be printed. */
  readonly isFinal: boolean;
}

/**
 * @param date day that is to stand on the report, YYYY-MM-DD
 * @param sections what is to be drawn; null = all that have something to say. Nothing is worked out for the others.
 */
export function useReportData(date: string, sections: readonly ReportSectionId[] | null = null): ReportState {
  const askedOf = (id: ReportSectionId, of: Plan | null) =>
    sections === null || sections.includes(id) ? of : null;
  const version = useAppVersion();
  const started = useStore(useStores().started);
  const { evaluation, plan, status } = useEvaluationState((state) => state);
  const newest = useSession((state) => state.plan);
  const isSample = useSession((state) => state.sample);
  const { catalog, index } = useCatalog((state) => state);
  const { law, status: lawStatus } = useLaw((state) => state);
  const { ip, status: ipStatus } = useReportIp();
  const machines = useReportMachines(plan, catalog);
  const ranking = useReportRanking(askedOf('ranking', plan));
  const planned = useMemo(() => (plan === null ? null : withOwnHardware(plan)), [plan]);
  const serving = useReportServing(askedOf('serving', planned), catalog);
  const cluster = useReportCluster(askedOf('cluster', planned), evaluation, catalog);
  const ways = useReportWays(askedOf('cluster', planned));
  const cash = useReportCash(askedOf('cash', plan));
  // By itself: what else comes in later works out no duty again.
  const ofLaw = useMemo(() => {
    if (evaluation === null || plan === null || catalog === null || law === null) return null;
    return {
      duties: dutiesOfPlan({ plan, evaluation, law }),
      atLaunch: reportLaw(plan, evaluation, law, catalog),
    };
  }, [evaluation, plan, law, catalog]);
  const data = useMemo(() => {
    if (evaluation === null || plan === null || planned === null) return null;
    if (catalog === null || index === null || version === null) return null;
    // What is open in law and licences is open in the report as well; whether the law changed is for the user alone.
    const duties = ofLaw?.duties ?? null;
    const findings = planFindings({
      plan,
      ofFigures: evaluation.findings,
      duties,
      lawChanges: null,
      planIp: ip?.planIp ?? null,
    }).toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
    const checked = { ...evaluation, findings };
    return {
      plan: planned,
      isSample,
      evaluation: checked,
      catalog,
      index,
      law: ofLaw?.atLaunch ?? null,
      ip,
      machines: machines.list,
      documents: duties === null ? null : documentSource(plan, evaluation, duties, index),
      ranking: ranking.shown,
      cash: cash.shown,
      serving: serving.shown,
      cluster: cluster.shown,
      ways: ways.shown,
      date,
      version,
    };
  }, [
    evaluation,
    plan,
    planned,
    ofLaw,
    ip,
    machines,
    ranking.shown,
    cash.shown,
    serving.shown,
    cluster.shown,
    ways.shown,
    isSample,
    catalog,
    index,
    date,
    version,
  ]);
  const hasAll =
    started &&
    machines.isComplete &&
    ranking.isSettled &&
    cash.isSettled &&
    serving.isSettled &&
    cluster.isSettled &&
    ways.isSettled &&
    lawStatus !== 'loading' &&
    (ipStatus === 'failed' || ip !== null);
  return { data, isFinal: data !== null && hasAll && status === 'ready' && plan === newest };
}

/** The ranking of the markets, where the plan says something about it. */
function useReportRanking(plan: Plan | null) {
  const asked = plan?.marketRanking === undefined ? null : plan;
  const { ranked, plan: answered, fault, isRanking, error } = useRanking(asked);
  // That it is being computed changes nothing in the report.
  const shown = useMemo(() => ({ ranked, fault, error }), [ranked, fault, error]);
  return { shown, isSettled: isSettled({ answered, isStale: isRanking, error }, asked) };
}

/** The rules on intellectual property are read when they are first wanted; null until then, and when they cannot be. */
function useReportIp() {
  const stores = useStores();
  const { ip: catalog, status } = useIp((state) => state);
  const planIp = usePlanIp();
  useEffect(() => void stores.ip.want(), [stores]);
  const ip = useMemo((): ReportIp | null => {
    if (catalog === null || planIp === null) return null;
    return { catalog, planIp, register: registerOf(planIp.countries) };
  }, [catalog, planIp]);
  return { ip, status };
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
