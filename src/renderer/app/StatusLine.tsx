import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format';
import { useStores } from '../state/stores-context';
import { useFindings } from '../state/use-findings';
import {
  useBenchmarkRun,
  useCatalog,
  useEvaluation,
  useEvaluationState,
  usePlanList,
  useSession,
  useUi,
} from '../state/use-state';
import { StateWord } from '../ui/StateWord';
import { countFindings, countOldFigures, TONES } from './evaluation-counts';
import classes from './status-line.module.css';

/** Plan check at the left, what the figures rest on at the right. */
export function StatusLine() {
  const { t } = useTranslation('shell');
  const isOpen = useSession((session) => session.plan !== null);
  const planCount = usePlanList((list) => list.items.length);
  const runs = useEvaluation((evaluation) => evaluation.sampleCount);
  const seed = useEvaluation((evaluation) => evaluation.seed);
  const oldCount = useEvaluation(countOldFigures);
  const catalogVersion = useCatalog((state) => state.catalog?.version ?? null);
  return (
    <div className={classes.line}>
      {isOpen ? <PlanCheckCounts /> : <span>{t('status.plans', { count: planCount })}</span>}
      <BenchmarkUnderWay />
      <span className={classes.grow} />
      {runs === null ? null : <span>{t('status.runs', { count: runs, seed: String(seed) })}</span>}
      {catalogVersion === null ? null : (
        <span>
          {oldCount === null
            ? t('status.catalog', { version: catalogVersion })
            : t('status.catalogOld', { version: catalogVersion, count: oldCount })}
        </span>
      )}
      <span>{t('status.private')}</span>
    </div>
  );
}

/** A benchmark goes on when its screen is left; this is how one knows, and ends it, from everywhere. */
function BenchmarkUnderWay() {
  const { t } = useTranslation('shell');
  const { benchmark } = useStores();
  const format = useFormat();
  const share = useBenchmarkRun(({ running }) =>
    running === null ? null : (running.progress?.fraction01 ?? 0),
  );
  if (share === null) return null;
  return (
    <>
      <StateWord tone="acc">{t('status.benchmark', { share: format.percent(share) })}</StateWord>
      <button type="button" className="link" onClick={benchmark.cancel}>
        {t('status.cancelBenchmark')}
      </button>
    </>
  );
}

function PlanCheckCounts() {
  const { t } = useTranslation('shell');
  const { ui } = useStores();
  const findings = useFindings();
  const failed = useEvaluationState((state) => state.status === 'failed');
  const isPanelOpen = useUi((state) => state.sidePanel?.kind === 'plan-check');
  const counts = findings === null ? null : countFindings(findings);
  return (
    <>
      <button
        type="button"
        className="link"
        aria-expanded={isPanelOpen}
        onClick={() => (isPanelOpen ? ui.closePanel() : ui.openPanel({ kind: 'plan-check' }))}
      >
        {t('check.title')}
      </button>
      {failed ? <StateWord tone="crit">{t('status.noFigures')}</StateWord> : null}
      {counts === null && !failed ? <span>{t('status.computing')}</span> : null}
      {counts?.map(({ severity, count }) => (
        <StateWord key={severity} tone={TONES[severity]}>
          {t(`check.${severity}`, { count })}
        </StateWord>
      ))}
      {counts?.length === 0 ? <StateWord tone="ok">{t('check.clean')}</StateWord> : null}
    </>
  );
}
