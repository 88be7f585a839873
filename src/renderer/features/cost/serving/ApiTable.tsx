import { useTranslation } from 'react-i18next';
import type { ApiComparison } from '#core/serving/api-comparison';
import { isAboutAlike } from '#core/serving/api-offers';
import { useFormat } from '../../../format/use-format';
import { apiFigure } from '../../../serving/api-figure';
import { nearestOffers } from '../../../serving/nearest-offers';
import { currencyWord } from '../../../serving/serving-text';
import { SourceChip } from '../../../ui/SourceChip';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import { priceNumber } from '../../../ui/value-text';
import type { ApiSectionProps } from './ApiSection';
import classes from './serving.module.css';

export interface ApiTableProps extends ApiSectionProps {
  readonly api: ApiComparison;
  /** Own hardware, input and output together; null = not known. */
  readonly ownPerMtok: string | null;
}

/** Prices of the API models nearest in size; a row is chosen by clicking it. */
export function ApiTable({ api, plan, view, onChoose, ownPerMtok }: ApiTableProps) {
  const { t } = useTranslation('serving');
  const format = useFormat();
  const { chosen } = api;
  const shown = nearestOffers(api);
  const price = (usd: number | null) => (usd === null ? t('api.noPrice') : priceNumber(format, usd));
  return (
    <Table density="roomy" label={t('api.tableLabel')}>
      <thead>
        <tr>
          <Th>{t('api.model')}</Th>
          <Th numeric>{t('api.input', { currency: currencyWord(format) })}</Th>
          <Th numeric>{t('api.cached')}</Th>
          <Th numeric>{t('api.output')}</Th>
          <Th numeric>{t('api.yours')}</Th>
          <Th numeric>{t('options.source')}</Th>
        </tr>
      </thead>
      <tbody>
        {shown.map((offer) => (
          <Tr key={offer.key} selected={offer === chosen} onSelect={() => onChoose(offer.key)}>
            <Td rowHead>
              {offer.price.model}
              <span className={classes.second}>
                {offer.size === null
                  ? t('api.sizeUnknown')
                  : t(isAboutAlike(offer, plan.model) ? 'api.sizeAlike' : 'api.sizeOther', {
                      size: format.size(offer.size.parameterCount),
                    })}
                {offer.billsCacheInFull ? ` · ${t('api.cacheInFull')}` : ''}
              </span>
            </Td>
            <Td numeric>{price(offer.price.inputUsdPerMtok)}</Td>
            <Td numeric>{price(offer.price.cachedInputUsdPerMtok)}</Td>
            <Td numeric>{price(offer.price.outputUsdPerMtok)}</Td>
            <Td numeric>
              <b>{priceNumber(format, offer.usdPerMtok)}</b>
            </Td>
            <Td numeric>
              <SourceChip
                {...apiFigure(offer.price, view.catalog)}
                name={t('api.figure', { model: offer.price.model })}
              />
            </Td>
          </Tr>
        ))}
        {ownPerMtok === null ? null : (
          <Tr total>
            <Td rowHead>{t('api.own')}</Td>
            <Td colSpan={4} numeric>
              {ownPerMtok}
            </Td>
            <Td />
          </Tr>
        )}
      </tbody>
    </Table>
  );
}
