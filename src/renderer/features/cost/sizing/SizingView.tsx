import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { isLanguagePlan, workloadKindOf } from '#core/workload/resolve';
import { lifetimeFlop } from '#core/workload/sizing/inference-aware';
import type { Size } from '#core/workload/sizing/scaling-laws';
import { sizeChanges } from '#core/workload/sizing/size-changes';
import { choiceOf, neighbours, sizeWays } from '#core/workload/sizing/size-choices';
import { useFormat } from '../../../format/use-format';
import { useStores } from '../../../state/stores-context';
import { usePlan } from '../../../state/use-state';
import { withOrigins } from '../../../state/with-origins';
import { EmptyState } from '../../../ui/EmptyState';
import { ReadMore } from '../../../ui/ReadMore';
import { SectionHead } from '../../../ui/SectionHead';
import { fieldPlace } from '../input-field';
import shared from '../view.module.css';
import type { CostViewProps } from '../views';
import { BudgetFields } from './BudgetFields';
import { Limits } from './Limits';
import { LossCurve } from './LossCurve';
import { NeighboursTable, WaysTable } from './SizeTables';
import classes from './sizing.module.css';
import { AS_THE_PLAN, planSize, type SizingDraft, sizingBudget } from './sizing-state';
import { useSizeCosts } from './use-size-costs';
import { useSizeText } from './use-size-text';

/** Which size for the compute: best for training, best over its life, and what lies beside them. */
export function SizingView({ view }: CostViewProps) {
  const { t } = useTranslation('sizing');
  const { t: tItems } = useTranslation('items');
  // The plan as it is now: figures may lag behind by an edit.
  const current = usePlan((plan) => plan) ?? view.plan;
  if (isLanguagePlan(current)) return <Sizes view={view} />;
  return (
    <>
      <SectionHead title={t('other.title')} />
      <EmptyState action={<Link href={fieldPlace('workload.kind')}>{t('other.action')}</Link>}>
        {t('other.text', { kind: tItems(`workloadKind.${workloadKindOf(current)}`) })}
      </EmptyState>
    </>
  );
}

/** Less than this is not worth another size. */
const LEAST_SAVING = 0.005;

/** Arithmetic over its life that another size of the same loss spares [0..1]. */
function saving01(best: Size, other: Size, served: number): number {
  return 1 - lifetimeFlop(other, served) / lifetimeFlop(best, served);
}

function Sizes({ view }: CostViewProps) {
  const { t } = useTranslation('sizing');
  const format = useFormat();
  const text = useSizeText();
  const { session, ui } = useStores();
  const plan = usePlan((current) => current) ?? view.plan;
  const [draft, setDraft] = useState<SizingDraft>(AS_THE_PLAN);
  const { evaluation } = view;
  const budget = useMemo(() => sizingBudget(draft, plan, evaluation), [draft, plan, evaluation]);
  const { flop, served } = budget;
  const ways = useMemo(() => sizeWays(flop, served), [flop, served]);
  const own = useMemo(() => (plan.training.approach === 'train' ? choiceOf(planSize(plan)) : null), [plan]);
  const beside = useMemo(() => neighbours(flop), [flop]);
  const sizes = useMemo(() => beside.map(({ size }) => size), [beside]);
  const costs = useSizeCosts(plan, sizes);
  const [best] = ways;
  const aware = ways.find(({ id }) => id === 'inference-aware');
  if (best === undefined) return null;

  function take(size: Size): void {
    const answers = ['model.parameterCount', 'training.tokens'];
    const changes = withOrigins(sizeChanges(plan, size), answers, 'estimated');
    const [parameters, tokens] = [text.size(size.parameterCount), text.size(size.tokenCount)];
    const done = session.editMany(changes, 'edit:model.sized', { size: parameters, tokens });
    if (!done.ok) {
      ui.showFault(done.error);
      return;
    }
    // The budget stays what it was: the plan's own compute has just changed.
    setDraft({ ...draft, mode: 'flop', flop });
    ui.announce(t('taken', { size: parameters, tokens }));
  }

  return (
    <div className={shared.page}>
      <section>
        <SectionHead title={t('title')} />
        <div className={classes.top}>
          <div>
            <p className={classes.answerFor}>{t('answerFor', { flop: format.scientific(flop) })}</p>
            <p className={classes.answer} data-testid="sizing-answer">
              {t('answer', {
                size: text.size(best.size.parameterCount),
                tokens: text.size(best.size.tokenCount),
              })}
            </p>
            <p className={classes.words}>
              {t('answerRange', {
                sizes: text.range(best.parameterRange) ?? text.size(best.size.parameterCount),
                tokens: text.range(best.tokenRange) ?? text.size(best.size.tokenCount),
                loss: text.loss(best.loss),
                losses: text.losses(best.lossRange),
              })}
            </p>
            {budget.flopRange === null || budget.usd === null ? null : (
              <p className={classes.words}>
                {t('moneyRange', {
                  amount: format.money(budget.usd),
                  median: format.scientific(budget.flopRange.likely),
                  ends: format.joinRange(
                    format.scientific(budget.flopRange.low),
                    format.scientific(budget.flopRange.high),
                  ),
                })}
              </p>
            )}
            {aware === undefined ? null : (
              <p className={classes.words}>
                {t(saving01(best.size, aware.size, served) < LEAST_SAVING ? 'servedLittle' : 'servedMuch', {
                  served: format.size(Number(served.toPrecision(2))),
                  size: text.size(aware.size.parameterCount),
                  tokens: text.size(aware.size.tokenCount),
                  saving: format.percent(saving01(best.size, aware.size, served)),
                })}
              </p>
            )}
          </div>
          <BudgetFields draft={draft} budget={budget} onChange={setDraft} />
        </div>
      </section>
      <WaysTable ways={ways} plan={own} served={served} onUse={take} />
      <div className={classes.two}>
        <LossCurve flop={flop} best={best} plan={own} />
        <NeighboursTable choices={beside} costs={costs} onUse={take} />
      </div>
      <Limits plan={plan} best={best.size} />
      <ReadMore topic="scaling" />
    </div>
  );
}
