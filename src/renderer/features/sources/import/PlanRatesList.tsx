import { useTranslation } from 'react-i18next';
import { significant } from '../../../format/decimal';
import { useFormat } from '../../../format/use-format';
import { useStores } from '../../../state/stores-context';
import { usePlan } from '../../../state/use-state';
import { EmptyState } from '../../../ui/EmptyState';
import { SectionHead } from '../../../ui/SectionHead';
import classes from '../panels.module.css';

/** The open plan's own exchange rates, and the way back to those of the catalog. */
export function PlanRatesList() {
  const { t } = useTranslation('sources');
  const format = useFormat();
  const { session, ui } = useStores();
  const rates = usePlan((plan) => plan.exchangeRates ?? null);
  const hasPlan = usePlan(() => true) === true;
  if (!hasPlan) return null;
  return (
    <section className={classes.section}>
      <SectionHead title={t('rates.title')} level={3} />
      {rates === null || rates.length === 0 ? (
        <EmptyState>{t('rates.empty')}</EmptyState>
      ) : (
        <>
          <ul className={classes.list}>
            {rates.map(({ currency, unitsPerUsd, on, source }) => (
              <li key={currency}>
                <b>
                  {t('rates.line', {
                    rate: significant(unitsPerUsd, 5, format.language),
                    currency,
                    date: format.date(on),
                  })}
                </b>
                <span className={classes.meta}>{source}</span>
              </li>
            ))}
          </ul>
          <p className={classes.note}>
            <button
              type="button"
              className="link"
              onClick={() => {
                const done = session.edit('exchangeRates', undefined, 'edit:exchangeRates');
                if (done.ok) ui.announce(t('rates.removed'));
                else ui.showFault(done.error);
              }}
            >
              {t('rates.remove')}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
