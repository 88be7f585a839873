import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type ExchangeReading, takenRates } from '#core/prices/exchange-table';
import { rateInUse } from '#core/prices/plan-rates';
import { significant } from '../../../format/decimal';
import { useFormat } from '../../../format/use-format';
import { usePlanRates } from '../../../state/use-plan-rates';
import { useCatalog } from '../../../state/use-state';
import { SectionHead } from '../../../ui/SectionHead';
import classes from '../panels.module.css';
import { RejectedRows } from './RejectedRows';

export interface RatesPreviewProps {
  readonly fileName: string;
  readonly reading: ExchangeReading;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Exchange rates of a table beside those in use. Nothing is stored yet. */
export function RatesPreview({ fileName, reading, onConfirm, onCancel }: RatesPreviewProps) {
  const { t } = useTranslation('sources');
  const { t: tCommon } = useTranslation('common');
  const format = useFormat();
  const catalog = useCatalog((state) => state.catalog);
  const planRates = usePlanRates();
  const { rates, olderCount, issues } = reading;
  const hasPlan = planRates !== null;
  const before = (currency: string) =>
    catalog === null ? null : (rateInUse(catalog, currency, planRates)?.unitsPerUsd ?? null);
  const written = (rate: number) => significant(rate, 5, format.language);
  const taken = takenRates(planRates?.exchangeRates ?? [], rates);
  const stays = rates.filter((rate) => !taken.includes(rate)).map(({ currency }) => currency);
  return (
    <>
      <p className={classes.say}>
        {rates.length === 0
          ? t('rates.none')
          : taken.length === 0
            ? t('rates.allOlder', { name: fileName })
            : t(hasPlan ? 'rates.say' : 'rates.noPlan', { name: fileName })}
      </p>
      <div className={classes.buttons}>
        {taken.length === 0 || !hasPlan ? null : (
          <Button variant="filled" onClick={onConfirm}>
            {t('rates.use', { count: taken.length })}
          </Button>
        )}
        <Button onClick={onCancel}>{tCommon('cancel')}</Button>
      </div>
      {stays.length > 0 ? (
        <p className={classes.note}>{t('rates.stays', { currencies: stays.join(t('preview.comma')) })}</p>
      ) : null}
      {olderCount > 0 ? <p className={classes.note}>{t('rates.older', { count: olderCount })}</p> : null}
      <RejectedRows issues={issues} />
      {taken.length === 0 ? null : (
        <section className={classes.section}>
          <SectionHead title={t('rates.list')} level={3} />
          <ul className={classes.list}>
            {taken.map(({ currency, unitsPerUsd, on, source }) => {
              const now = before(currency);
              return (
                <li key={currency}>
                  <div className={classes.pair}>
                    <span>
                      {currency} {format.currencyName(currency)}
                    </span>
                    <span>
                      {now === null ? null : (
                        <>
                          <del className={classes.old}>{written(now)}</del>{' '}
                        </>
                      )}
                      <b>{written(unitsPerUsd)}</b>
                    </span>
                  </div>
                  <span className={classes.meta}>{[format.date(on), source].join(t('preview.comma'))}</span>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
