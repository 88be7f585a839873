import { Button, SegmentedControl } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormat } from '../../format/use-format';
import { useToday } from '../../format/use-today';
import { useStores } from '../../state/stores-context';
import { useOverrideActions } from '../../state/use-override';
import { useCatalog, useEvaluation, useEvaluationState, usePlan, useSession } from '../../state/use-state';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Loading } from '../../ui/Loading';
import { PageHead } from '../../ui/PageHead';
import { countRows, filterRows, groupRows, NO_FILTER } from './filter-rows';
import { ImportPanel } from './import/ImportPanel';
import { OverridePanel } from './OverridePanel';
import classes from './page.module.css';
import { SourceFilters } from './SourceFilters';
import { SourceTable } from './SourceTable';
import type { SourceRow } from './source-row';
import { planSummary } from './summary';
import { usePlace } from './use-place';
import { type SourceView, useSourceRows } from './use-source-rows';

type Panel = { readonly kind: 'import' } | { readonly kind: 'override'; readonly row: OverridableRow };
type OverridableRow = SourceRow & { readonly figureId: string };

/** Every figure with its source, age and use; the user's own figures; imported price lists. */
export function SourcesPage() {
  const { t } = useTranslation('sources');
  const format = useFormat();
  const today = useToday();
  const { ui } = useStores();
  const { view, setView, filter, setFilter, askedFigure, asksImport } = usePlace();
  const rows = useSourceRows(view);
  const hasPlan = useSession((state) => state.plan !== null);
  const figures = useEvaluation((evaluation) => evaluation.figures);
  const catalog = useCatalog((state) => state.catalog);
  const overrides = useOverrideActions();
  const [panel, setPanel] = useState<Panel | null>(asksImport ? { kind: 'import' } : null);
  const found = useMemo(() => (rows === null ? [] : filterRows(rows, filter)), [rows, filter]);
  const lines = useMemo(() => groupRows(found, format.language), [found, format.language]);
  const counts = useMemo(() => countRows(rows ?? [], filter), [rows, filter]);

  useEffect(() => {
    const row = rows?.find(({ figureId }) => figureId !== null && figureId === askedFigure);
    if (row !== undefined) setPanel((now) => now ?? panelFor(row));
  }, [rows, askedFigure]);

  const foundCount = rows === null ? null : found.length;
  useEffect(() => {
    if (foundCount !== null)
      ui.announce(t('list.found', { count: foundCount, number: format.integer(foundCount) }));
  }, [foundCount, ui, t, format]);

  const views = (
    <SegmentedControl
      aria-label={t('view.label')}
      value={view}
      onChange={(next) => setView(next as SourceView)}
      data={(['plan', 'catalog'] as const).map((value) => ({ value, label: t(`view.${value}`) }))}
    />
  );
  return (
    <div className={classes.page}>
      <PageHead
        title={t('title')}
        meta={
          rows === null || catalog === null
            ? undefined
            : view === 'plan'
              ? planSummary(t, format, rows, today)
              : t('summary.catalog', {
                  number: format.integer(rows.length),
                  version: format.date(catalog.version),
                  checksum: catalog.checksum,
                })
        }
        actions={<Button onClick={() => setPanel({ kind: 'import' })}>{t('import.open')}</Button>}
      />
      {rows === null ? (
        <>
          <div className={classes.views}>{views}</div>
          <NothingToList view={view} />
        </>
      ) : (
        <>
          <SourceFilters filter={filter} counts={counts} onChange={setFilter}>
            {views}
          </SourceFilters>
          <div className={classes.columns} data-panel={panel !== null || undefined}>
            <section className={classes.list} aria-label={t(`view.${view}`)}>
              {found.length === 0 ? (
                <EmptyState
                  action={
                    <button type="button" className="link" onClick={() => setFilter(NO_FILTER)}>
                      {t('list.clear')}
                    </button>
                  }
                >
                  {t('list.none')}
                </EmptyState>
              ) : (
                <SourceTable
                  key={view}
                  lines={lines}
                  label={t(`view.${view}`)}
                  selectedKey={panel?.kind === 'override' ? panel.row.key : null}
                  canOverride={hasPlan}
                  onOverride={(row) => setPanel(panelFor(row))}
                  onUndo={(row) => {
                    if (row.figureId !== null) overrides.remove(row.figureId, row.name);
                  }}
                />
              )}
            </section>
            {panel === null ? null : panel.kind === 'import' ? (
              <ImportPanel onClose={() => setPanel(null)} />
            ) : (
              <OverridePanel
                key={panel.row.key}
                row={panel.row}
                figure={figures?.[panel.row.figureId] ?? panel.row.figure}
                onClose={() => setPanel(null)}
              />
            )}
          </div>
        </>
      )}
    </div>
  );
}

function panelFor(row: SourceRow): Panel | null {
  const { figureId } = row;
  return figureId === null ? null : { kind: 'override', row: { ...row, figureId } };
}

/** Why there is no list: nothing open, still working, or failed. */
function NothingToList({ view }: { readonly view: SourceView }) {
  const { t } = useTranslation('sources');
  const { t: tCommon } = useTranslation('common');
  const { catalog: store } = useStores();
  const catalogError = useCatalog((state) => state.error);
  const evaluationError = useEvaluationState((state) => state.error);
  const hasPlan = usePlan(() => true) === true;
  const sessionStatus = useSession((state) => state.status);
  if (catalogError !== null)
    return (
      <ErrorState
        title={t('fault.catalog')}
        detail={catalogError.message}
        action={
          <button type="button" className="link" onClick={() => void store.load()}>
            {tCommon('retry')}
          </button>
        }
      />
    );
  if (view === 'plan' && !hasPlan && sessionStatus !== 'opening')
    return <EmptyState action={<Link href="/">{t('list.openPlan')}</Link>}>{t('list.noPlan')}</EmptyState>;
  if (view === 'plan' && evaluationError !== null)
    return <ErrorState title={t('fault.evaluation')} detail={evaluationError.message} />;
  return <Loading>{t('list.loading')}</Loading>;
}
