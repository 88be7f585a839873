import { useTranslation } from 'react-i18next';
import type { Quantiles } from '#core/evaluation/evaluation';
import { useFormat } from '../format/use-format';
import classes from './amount.module.css';

export interface AmountProps {
  /** [USD]; null = not known. */
  readonly usd: Quantiles | null;
  /** `headline` for the one figure of a page; `text` by default. */
  readonly size?: 'text' | 'headline';
  /** Leave the currency out where the column head or the sentence has it. */
  readonly bare?: boolean;
}

/** “USD 1.2 M (0.7 – 2.4 M)”: median bold, range plain, one unit. */
export function Amount({ usd, size = 'text', bare = false }: AmountProps) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  if (usd === null) return <span className={classes.unknown}>{t('amount.unknown')}</span>;
  const range = format.moneyRange(usd);
  const isChinese = format.language === 'zh';
  const ends = format.joinRange(range.low, range.high);
  return (
    <span className={classes.amount} data-size={size}>
      <b>
        {bare
          ? range.median
          : isChinese
            ? `${range.median}${range.currency}`
            : `${range.currency}\u00a0${range.median}`}
      </b>
      {usd.p10 === usd.p90 ? null : <span className={classes.range}>{format.bracketed(ends)}</span>}
    </span>
  );
}
