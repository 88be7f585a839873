import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '#core/plan/plan';
import { LOSS_LAWS, MOST_EPOCHS, type Size } from '#core/workload/sizing/scaling-laws';
import { isWithinLaws } from '#core/workload/sizing/size-choices';
import { SectionHead } from '../../../ui/SectionHead';
import { StateWord } from '../../../ui/StateWord';
import classes from './sizing.module.css';
import { useSizeText } from './use-size-text';

/** Where the laws hold, and what of them carries over to this plan. */
export function Limits({ plan, best }: { readonly plan: Plan; readonly best: Size }) {
  const { t } = useTranslation('sizing');
  const text = useSizeText();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('limits.title')} />
      <ul className={classes.limits}>
        {isWithinLaws(best) ? null : (
          <li>
            <StateWord tone="warn">{t('limits.outside')}</StateWord>
          </li>
        )}
        <li>{t('limits.range')}</li>
        <li>
          {t('limits.epochs', {
            count: MOST_EPOCHS,
            tokens: text.size(best.tokenCount),
            unique: text.size(Number(best.tokenCount.toPrecision(2)) / MOST_EPOCHS),
          })}
        </li>
        <li>{t('limits.loss')}</li>
        {plan.model.kind === 'moe' && plan.training.approach === 'train' ? (
          <li>{t('limits.moe', { active: text.size(plan.model.activeParameterCount) })}</li>
        ) : null}
        {plan.training.approach === 'fine-tune' ? <li>{t('limits.tuned')}</li> : null}
        <li className="soft">
          {t('limits.sources', { sources: LOSS_LAWS.map(({ source }) => source).join('; ') })}{' '}
          {t('limits.rule')}
        </li>
      </ul>
    </section>
  );
}
