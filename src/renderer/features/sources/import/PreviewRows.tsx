import { useTranslation } from 'react-i18next';
import type { CloudOffer } from '#core/catalog/catalog';
import { languageOf } from '../../../format/language';
import { useFormat } from '../../../format/use-format';
import { useCatalog } from '../../../state/use-state';
import { acceleratorName, countryNameOf } from '../../../ui/figure-name';
import { figureNumber } from '../../../ui/figure-text';
import { SectionHead } from '../../../ui/SectionHead';
import { pricesOf } from '../offers-behind-prices';
import classes from '../panels.module.css';
import type { PreviewRow } from './preview-price-list';

export interface PreviewRowsProps {
  readonly title: string;
  readonly rows: readonly PreviewRow[];
}

/** Rows written out; the rest is counted. */
const SHOWN = 50;

/** Prices of a list per accelerator-hour, beside the ones in use now. */
export function PreviewRows({ title, rows }: PreviewRowsProps) {
  const { t, i18n } = useTranslation('sources');
  const format = useFormat();
  const index = useCatalog((state) => state.index);
  if (rows.length === 0 || index === null) return null;
  const language = languageOf(i18n.language);
  const comma = t('preview.comma');
  const hidden = rows.length - SHOWN;
  const priceText = (offer: CloudOffer) => {
    const { onDemand, spot } = pricesOf(offer);
    const price = onDemand ?? spot;
    const text = price === null ? '' : figureNumber(price, 'usd_per_accelerator_hour', language);
    return onDemand === null ? t('preview.spot', { price: text }) : text;
  };
  return (
    <section className={classes.section}>
      <SectionHead title={title} meta={t('preview.unit')} level={3} />
      <ul className={classes.list}>
        {rows.slice(0, SHOWN).map(({ line, offer, before }) => (
          <li key={line}>
            <div className={classes.pair}>
              <span>
                {[
                  acceleratorName(offer.acceleratorId, index),
                  countryNameOf(offer.country, index, language),
                ].join(comma)}
              </span>
              <span>
                {before === null ? null : (
                  <>
                    <del className={classes.old}>{priceText(before)}</del>{' '}
                  </>
                )}
                <b>{priceText(offer)}</b>
              </span>
            </div>
            <span className={classes.meta}>
              {[offer.provider, offer.region, offer.instanceType].join(comma)}
            </span>
          </li>
        ))}
      </ul>
      {hidden > 0 ? (
        <p className={classes.note}>{t('preview.more', { number: format.integer(hidden) })}</p>
      ) : null}
    </section>
  );
}
