import { useTranslation } from 'react-i18next';
import { REQUIRED_OFFER_COLUMNS } from '#core/catalog/parse-offers-csv';
import { exchangeCsv } from '#core/prices/exchange-table';
import { ratesInUse } from '#core/prices/plan-rates';
import { saveTextFile } from '../../../app/save-file';
import { useFormat } from '../../../format/use-format';
import { usePlanRates } from '../../../state/use-plan-rates';
import { useCatalog, usePlan } from '../../../state/use-state';
import { ErrorState } from '../../../ui/ErrorState';
import { Loading } from '../../../ui/Loading';
import { SidePanel } from '../../../ui/SidePanel';
import { StateWord } from '../../../ui/StateWord';
import classes from '../panels.module.css';
import { OriginForm } from './OriginForm';
import { PlanRatesList } from './PlanRatesList';
import { PreviewView } from './PreviewView';
import { RatesPreview } from './RatesPreview';
import { SheetDrop } from './SheetDrop';
import { SheetList } from './SheetList';
import { templateCsv } from './template-csv';
import { usePriceImport } from './use-price-import';

/** Name the template is saved under. */
const TEMPLATE_NAME = 'landfall-prices.csv';
/** Of the two rates one is enough. */
const RATE_COLUMNS = 'currency, units_per_usd | usd_per_unit, date';
const RATES_NAME = 'landfall-exchange-rates.csv';

/** Import of a price list: choose or drop, look at what it would do, confirm; and the lists imported so far. */
export function ImportPanel({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('sources');
  const { t: tCommon } = useTranslation('common');
  const format = useFormat();
  const { state, choose, check, confirm, confirmRates, reset } = usePriceImport();
  const planRates = usePlanRates();
  const catalog = useCatalog((all) => all.catalog);
  const acceleratorId = usePlan((plan) => plan.training.acceleratorId);
  const again = (
    <button type="button" className="link" onClick={reset}>
      {t('import.another')}
    </button>
  );
  const isChoosing = ['idle', 'refused', 'done', 'rates-done'].includes(state.status);
  return (
    <SidePanel title={t('import.title')} meta={t('import.meta')} onClose={onClose}>
      {state.status === 'reading' ? (
        <Loading onCancel={reset}>{t('import.reading', { name: state.fileName })}</Loading>
      ) : null}
      {state.status === 'refused' ? (
        <ErrorState
          title={t(`refusal.${state.reason}`, { name: state.fileName })}
          safe={t('import.nothingStored')}
        />
      ) : null}
      {state.status === 'failed' ? (
        <ErrorState
          title={t('import.failed', { name: state.fileName })}
          safe={t('import.nothingStored')}
          action={again}
          detail={state.error.message}
        />
      ) : null}
      {state.status === 'preview' || state.status === 'importing' ? (
        <PreviewView
          fileName={state.fileName}
          preview={state.preview}
          isBusy={state.status === 'importing'}
          onConfirm={() => void confirm()}
          onCancel={reset}
        />
      ) : null}
      {state.status === 'asking' ? (
        <OriginForm
          fileName={state.fileName}
          provider={state.provider}
          month={state.month}
          onCheck={(origin) => void check(state.fileName, state.text, origin)}
          onCancel={reset}
        />
      ) : null}
      {state.status === 'rates' ? (
        <RatesPreview
          fileName={state.fileName}
          reading={state.reading}
          onConfirm={confirmRates}
          onCancel={reset}
        />
      ) : null}
      {state.status === 'rates-done' ? (
        <p className={classes.say} role="status">
          <StateWord tone="ok">{t('rates.done', { count: state.count })}</StateWord>
        </p>
      ) : null}
      {state.status === 'done' ? (
        <p className={classes.say} role="status">
          <StateWord tone="ok">
            {t('import.done', {
              name: state.sheet.name,
              count: state.sheet.offerCount,
              number: format.integer(state.sheet.offerCount),
            })}
          </StateWord>
        </p>
      ) : null}
      {isChoosing ? (
        <>
          <SheetDrop onChoose={(file) => void choose(file)} />
          <p className={classes.columns}>
            {t('import.columns')} <code>{REQUIRED_OFFER_COLUMNS.join(', ')}</code>{' '}
            <button
              type="button"
              className="link"
              disabled={catalog === null}
              onClick={() => {
                if (catalog !== null)
                  saveTextFile(TEMPLATE_NAME, templateCsv(catalog, acceleratorId), 'text/csv');
              }}
            >
              {t('import.template')}
            </button>
          </p>
          <p className={classes.columns}>
            {t('import.layouts')} <code>{RATE_COLUMNS}</code>{' '}
            <button
              type="button"
              className="link"
              disabled={catalog === null}
              onClick={() => {
                if (catalog !== null)
                  saveTextFile(RATES_NAME, exchangeCsv(ratesInUse(catalog, planRates)), 'text/csv');
              }}
            >
              {t('import.ratesTemplate')}
            </button>
          </p>
        </>
      ) : null}
      <PlanRatesList />
      <SheetList removeText={tCommon('remove')} />
    </SidePanel>
  );
}
