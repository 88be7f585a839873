import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { StateWord } from '../../ui/StateWord';
import { fieldPlace } from './input-field';
import classes from './terms.module.css';
import type { CostView } from './use-cost-view';

/** What the plan does not say yet and the total therefore lacks, each with the way to say it. */
export function NotCounted({ view }: { readonly view: CostView }) {
  const { t } = useTranslation('cost');
  const { plan } = view;
  const gaps = [
    ...(plan.markets.length === 0
      ? [{ text: t('notCounted.markets'), action: t('notCounted.addMarkets'), path: 'markets' }]
      : []),
    ...(plan.team.length === 0
      ? [{ text: t('notCounted.team'), action: t('notCounted.addTeam'), path: 'team' }]
      : []),
    ...(plan.data.sources.length === 0
      ? [{ text: t('notCounted.data'), action: t('notCounted.addData'), path: 'data.sources' }]
      : []),
  ];
  if (gaps.length === 0) return null;
  return (
    <div className={classes.notCounted}>
      <StateWord tone="unk">{t('notCounted.title')}</StateWord>
      <ul>
        {gaps.map(({ text, action, path }, position) => (
          <li key={path}>
            {text} <Link href={fieldPlace(path)}>{action}</Link>
            {position < gaps.length - 1 ? t('notCounted.separator') : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
