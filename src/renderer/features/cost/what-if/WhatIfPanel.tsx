import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { siteOf } from '#core/plan/own-hardware';
import type { Plan } from '#core/plan/plan';
import { useFormat } from '../../../format/use-format';
import { setIn } from '../../../state/set-in';
import { useStores } from '../../../state/stores-context';
import { usePlan } from '../../../state/use-state';
import { withOrigins } from '../../../state/with-origins';
import { SidePanel } from '../../../ui/SidePanel';
import { pricingSentences } from '../pricing-words';
import type { CostView } from '../use-cost-view';
import type { Names } from '../use-names';
import { useTrial } from './use-trial';
import { WhatIfFields } from './WhatIfFields';
import { WhatIfTable } from './WhatIfTable';
import classes from './what-if.module.css';
import { answeredBy, changesOf, NO_DRAFT, type WhatIfDraft } from './what-if-draft';

export interface WhatIfPanelProps {
  readonly view: CostView;
  readonly names: Names;
  readonly onClose: () => void;
}

/** Tries changes without touching the plan: before and after side by side; one step of undo when applied. */
export function WhatIfPanel({ view, names, onClose }: WhatIfPanelProps) {
  const { t } = useTranslation('cost');
  const format = useFormat();
  const { session, ui } = useStores();
  const [draft, setDraft] = useState<WhatIfDraft>(NO_DRAFT);
  // The plan as it is now: figures may lag behind by an edit, what is applied must not.
  const plan = usePlan((current) => current) ?? view.plan;
  const changes = useMemo(() => changesOf(plan, draft), [plan, draft]);
  const tried = useMemo(() => (changes.length === 0 ? null : withChanges(plan, changes)), [plan, changes]);
  const trial = useTrial(tried);
  const apply = () => {
    const answered = withOrigins(changes, answeredBy(changes), 'typed');
    const done = session.editMany(answered, 'cost:whatIf.edit');
    if (!done.ok) return ui.showFault(done.error);
    setDraft(NO_DRAFT);
    onClose();
  };
  const after = trial.evaluation;
  const isComputing = trial.status === 'computing';
  return (
    <SidePanel title={t('whatIf.title')} meta={t('whatIf.meta')} onClose={onClose}>
      <WhatIfFields view={view} plan={plan} draft={draft} onChange={setDraft} names={names} />
      <div className={classes.buttons}>
        <Button variant="filled" disabled={tried === null} onClick={apply}>
          {t('whatIf.apply')}
        </Button>
        <Button disabled={tried === null} onClick={() => setDraft(NO_DRAFT)}>
          {t('whatIf.discard')}
        </Button>
      </div>
      <div className={classes.result} aria-live="polite" aria-busy={isComputing}>
        {tried === null ? <p className="soft">{t('whatIf.nothing')}</p> : null}
        {trial.status === 'failed' && trial.error !== null ? (
          <p className="crit">{t('whatIf.failed', { message: trial.error.message })}</p>
        ) : null}
        {tried !== null && after === null && isComputing ? (
          <p className="soft">{t('whatIf.computing')}</p>
        ) : null}
        {tried !== null && after !== null && trial.plan !== null ? (
          <>
            <WhatIfTable view={view} after={after} isStale={isComputing} />
            <p className="meta">
              {t('whatIf.pricing', {
                text: format.sentences(
                  pricingSentences(t, after.planned.training, siteOf(trial.plan, 'training'), names, format),
                ),
              })}
            </p>
          </>
        ) : null}
      </div>
    </SidePanel>
  );
}

function withChanges(plan: Plan, changes: ReturnType<typeof changesOf>): Plan {
  let next = plan;
  for (const { path, value } of changes) {
    const changed = setIn(next, path, value);
    if (changed.ok) next = changed.value;
  }
  return next;
}
