import { Button } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlanList } from '../../state/use-state';
import { EmptyState } from '../../ui/EmptyState';
import { Loading } from '../../ui/Loading';
import { BinNotice } from './BinNotice';
import { SideBySide } from './compare/SideBySide';
import { HomeHead } from './HomeHead';
import classes from './home.module.css';
import { ImportDialog } from './import/ImportDialog';
import { ImportNotice } from './import/ImportNotice';
import importClasses from './import/import.module.css';
import { useFileDrop } from './import/use-file-drop';
import { usePlanImport } from './import/use-plan-import';
import { PlanList } from './list/PlanList';
import { useFreshPlanList } from './list/use-fresh-plan-list';
import { type PlanActions, usePlanActions } from './list/use-plan-actions';
import { StoreFault } from './StoreFault';
import { OldFigures } from './steps/OldFigures';

/** Comes after the first paint: it compares with a new plan, which brings the schema of the plan with it. */
const FirstSteps = lazy(async () => ({ default: (await import('./steps/FirstSteps')).FirstSteps }));

/** The plans of this machine, ways to get more of them, and what to do first in the open one. */
export function HomePage() {
  const { t } = useTranslation('home');
  const items = usePlanList((list) => list.items);
  const status = usePlanList((list) => list.status);
  const error = usePlanList((list) => list.error);
  const actions = usePlanActions();
  const files = usePlanImport();
  useFreshPlanList();
  const isDropping = useFileDrop(files.preview);
  const isFault = error !== null && items.length === 0;
  const isLoading = items.length === 0 && (status === 'idle' || status === 'loading');
  return (
    <div className={classes.page}>
      <HomeHead
        planCount={isFault || isLoading ? null : items.length}
        actions={actions}
        onOpenFile={(file) => void files.open(file)}
        onImport={(chosen) => void files.preview(chosen)}
      />
      {isFault ? (
        <StoreFault error={error} />
      ) : (
        <div className={classes.columns}>
          <div className={classes.list}>
            <ImportNotice imported={files.imported} onUndo={() => void files.undo()} />
            <BinNotice onUndo={() => void actions.undoRemove()} />
            {isLoading ? <Loading>{t('loading')}</Loading> : null}
            {!isLoading && items.length === 0 ? <NoPlans actions={actions} /> : null}
            {items.length > 0 ? <PlanList items={items} actions={actions} /> : null}
            {items.length > 0 ? <SideBySide actions={actions} /> : null}
          </div>
          <aside className={classes.aside}>
            <Suspense fallback={null}>
              <FirstSteps />
            </Suspense>
            <OldFigures />
            <p className={`meta ${classes.offline}`}>{t('offline')}</p>
          </aside>
        </div>
      )}
      <ImportDialog
        state={files.state}
        onConfirm={(previews) => void files.confirm(previews)}
        onCancel={files.cancel}
      />
      {isDropping ? <div className={importClasses.drop}>{t('import.drop')}</div> : null}
    </div>
  );
}

function NoPlans({ actions }: { readonly actions: PlanActions }) {
  const { t } = useTranslation('home');
  return (
    <EmptyState
      action={
        <span className={classes.buttons}>
          <Button variant="filled" onClick={() => void actions.create('sample')}>
            {t('newPlan.sample')}
          </Button>
          <Button onClick={() => void actions.create('blank')}>{t('newPlan.blank')}</Button>
        </span>
      }
    >
      {t('empty')}
    </EmptyState>
  );
}
