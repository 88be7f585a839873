import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PriceSheet } from '#core/contract/prices';
import { useFormat } from '../../../format/use-format';
import { useStores } from '../../../state/stores-context';
import { usePriceSheets } from '../../../state/use-price-sheets';
import { useCatalog } from '../../../state/use-state';
import { ErrorState } from '../../../ui/ErrorState';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import classes from '../settings.module.css';

/** The prices the figures rest on: the built-in catalog and the sheets imported over it. */
export function PriceSheets() {
  const { t } = useTranslation('settings');
  const { t: tCommon } = useTranslation('common');
  const format = useFormat();
  const { ui } = useStores();
  const catalog = useCatalog((state) => state.catalog);
  const { sheets, error, load, remove } = usePriceSheets();
  const [asked, setAsked] = useState<string | null>(null);

  async function removeNow(sheet: PriceSheet): Promise<void> {
    setAsked(null);
    if (await remove(sheet)) ui.announce(t('sheets.removed', { name: sheet.name }));
  }
  return (
    <section className={classes.group} aria-labelledby="settings-sheets">
      <SectionHead
        id="settings-sheets"
        title={t('sheets.title')}
        meta={<Link href="/sources?panel=import">{t('sheets.import')}</Link>}
      />
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
      <Table label={t('sheets.title')}>
        <thead>
          <tr>
            <Th>{t('sheets.name')}</Th>
            <Th numeric>{t('sheets.prices')}</Th>
            <Th numeric>{t('sheets.date')}</Th>
            <Th>
              <span className="visually-hidden">{tCommon('remove')}</span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {sheets?.map((sheet) =>
            sheet.id === asked ? (
              <tr key={sheet.id}>
                <td colSpan={4}>
                  <span className={classes.sure}>
                    <span>{t('sheets.sure', { name: sheet.name })}</span>
                    <button
                      type="button"
                      className="link"
                      // biome-ignore lint/a11y/noAutofocus: the question has taken the place of the button just pressed
                      autoFocus
                      onClick={() => void removeNow(sheet)}
                    >
                      {t('sheets.removeNow')}
                    </button>
                    <button type="button" className="link" onClick={() => setAsked(null)}>
                      {tCommon('cancel')}
                    </button>
                  </span>
                </td>
              </tr>
            ) : (
              <Tr key={sheet.id}>
                <Td rowHead className={classes.sheetName}>
                  {sheet.name}
                </Td>
                <Td numeric>{format.integer(sheet.offerCount)}</Td>
                <Td numeric soft>
                  {format.moment(sheet.importedAtMs, Date.now())}
                </Td>
                <Td className={classes.action}>
                  <button
                    type="button"
                    className="link"
                    aria-label={t('sheets.removeLabel', { name: sheet.name })}
                    onClick={() => setAsked(sheet.id)}
                  >
                    {tCommon('remove')}
                  </button>
                </Td>
              </Tr>
            ),
          )}
          {catalog === null ? null : (
            <Tr>
              <Td rowHead>{t('sheets.catalog')}</Td>
              <Td numeric>{format.integer(catalog.offers.length)}</Td>
              <Td numeric soft>
                {format.date(catalog.version, 'table')}
              </Td>
              <Td />
            </Tr>
          )}
        </tbody>
      </Table>
      <p className="meta">{t('sheets.note')}</p>
    </section>
  );
}
