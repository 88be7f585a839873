import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PriceSheet } from '#core/contract/prices';
import { useFormat } from '../../../format/use-format';
import { useStores } from '../../../state/stores-context';
import { usePriceSheets } from '../../../state/use-price-sheets';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorState } from '../../../ui/ErrorState';
import { Loading } from '../../../ui/Loading';
import { SectionHead } from '../../../ui/SectionHead';
import classes from '../panels.module.css';

/** The price lists imported so far; removing one asks first, since the file may be gone. */
export function SheetList({ removeText }: { readonly removeText: string }) {
  const { t } = useTranslation('sources');
  const { t: tCommon } = useTranslation('common');
  const { ui } = useStores();
  const format = useFormat();
  const { sheets, error, load, remove } = usePriceSheets();
  const [asking, setAsking] = useState<string | null>(null);

  async function removeNow(sheet: PriceSheet): Promise<void> {
    setAsking(null);
    if (await remove(sheet)) ui.announce(t('sheets.removed', { name: sheet.name }));
  }

  return (
    <section className={classes.section}>
      <SectionHead title={t('sheets.title')} level={3} />
      {error === null ? null : (
        <ErrorState
          title={t('sheets.failed')}
          detail={error.message}
          action={
            <button type="button" className="link" onClick={() => void load()}>
              {tCommon('retry')}
            </button>
          }
        />
      )}
      {sheets === null && error === null ? <Loading /> : null}
      {sheets?.length === 0 ? <EmptyState>{t('sheets.none')}</EmptyState> : null}
      <ul className={classes.list}>
        {sheets?.map((sheet) => (
          <li key={sheet.id}>
            <div className={classes.pair}>
              <b>{sheet.name}</b>
              {asking === sheet.id ? null : (
                <button
                  type="button"
                  className="link"
                  aria-label={t('sheets.removeLabel', { name: sheet.name })}
                  onClick={() => setAsking(sheet.id)}
                >
                  {removeText}
                </button>
              )}
            </div>
            <span className={classes.meta}>
              {t('sheets.meta', {
                count: sheet.offerCount,
                number: format.integer(sheet.offerCount),
                date: format.moment(sheet.importedAtMs, Date.now()),
              })}
            </span>
            {asking === sheet.id ? (
              <p className={classes.note}>
                {t('sheets.sure')}{' '}
                <button type="button" className="link" onClick={() => void removeNow(sheet)}>
                  {t('sheets.removeNow')}
                </button>{' '}
                <button type="button" className="link" onClick={() => setAsking(null)}>
                  {t('sheets.keep')}
                </button>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
