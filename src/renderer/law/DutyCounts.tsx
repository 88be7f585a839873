import { useTranslation } from 'react-i18next';
import type { CountryDutyCounts } from '#core/law/plan-duties/country-duty-counts';
import { useFormat } from '../format/use-format';
import { StateWord } from '../ui/StateWord';
import classes from './duty-counts.module.css';

/** `26 ▲2 ◌2`: duties that apply, of them critical ones that block the launch, and those that wait for an answer. */
export function DutyCounts({ counts }: { readonly counts: CountryDutyCounts | null }) {
  const { t } = useTranslation('countries');
  const format = useFormat();
  if (counts === null) return <span className="unk">{t('duties.unknown')}</span>;
  const { applies, blocking, waiting } = counts;
  return (
    <>
      <span className={classes.counts} aria-hidden="true">
        <span className={classes.number}>{format.integer(applies)}</span>
        <span>{blocking === 0 ? null : <StateWord tone="crit">{format.integer(blocking)}</StateWord>}</span>
        <span>{waiting === 0 ? null : <StateWord tone="unk">{format.integer(waiting)}</StateWord>}</span>
      </span>
      <span className="visually-hidden">
        {[
          t('duties.applies', { count: applies }),
          t('duties.blocking', { count: blocking }),
          t('duties.waiting', { count: waiting }),
        ].join(format.language === 'zh' ? '，' : ', ')}
      </span>
    </>
  );
}
