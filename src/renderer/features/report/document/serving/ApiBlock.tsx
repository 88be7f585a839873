import { useTranslation } from 'react-i18next';
import { isAboutAlike } from '#core/serving/api-offers';
import { useFormat } from '../../../../format/use-format';
import { apiFigure } from '../../../../serving/api-figure';
import { nearestOffers } from '../../../../serving/nearest-offers';
import { currencyWord, priceRange } from '../../../../serving/serving-text';
import { apiSentences } from '../../../../serving/serving-words';
import { Table, Td, Th } from '../../../../ui/Table';
import { priceNumber } from '../../../../ui/value-text';
import { capitalised } from '../capitalised';
import { ReferenceText } from '../parts/ReferenceText';
import { Block } from '../parts/ReportSection';
import { SourceMark } from '../parts/SourceMark';
import classes from '../report.module.css';
import type { ServingBlockProps } from './block-props';

/** A million tokens on hardware of one's own beside buying them, and the volume from which on the one is cheaper. */
export function ApiBlock(props: ServingBlockProps) {
  const { analysis, plan, data } = props;
  const { t } = useTranslation('serving');
  const format = useFormat();
  const { api, cost } = analysis;
  const sentences = apiSentences(t, format, props);
  if (api === null || sentences === null)
    return (
      <Block title={t('api.title')}>
        <p>{t('api.unknown')}</p>
      </Block>
    );
  const offers = nearestOffers(api);
  const sources = [...new Set(offers.map(({ price }) => price.source))];
  const price = (usd: number | null) => (usd === null ? t('api.noPrice') : priceNumber(format, usd));
  return (
    <Block title={t('api.title')} remark={capitalised(t('api.meta'))}>
      <p>{format.sentences([sentences.verdict, sentences.breakEven ?? ''])}</p>
      <Table className={classes.table ?? ''} label={t('api.tableLabel')}>
        <thead>
          <tr>
            <Th>{t('api.model')}</Th>
            <Th numeric>{t('api.input', { currency: currencyWord(format) })}</Th>
            <Th numeric>{t('api.cached')}</Th>
            <Th numeric>{t('api.output')}</Th>
            <Th numeric>{t('api.yours')}</Th>
            <Th>{t('options.source')}</Th>
          </tr>
        </thead>
        <tbody>
          {offers.map((offer) => (
            <tr key={offer.key}>
              <th scope="row">
                {offer.price.model}
                <small className={classes.second}>
                  {offer.size === null
                    ? t('api.sizeUnknown')
                    : t(isAboutAlike(offer, plan.model) ? 'api.sizeAlike' : 'api.sizeOther', {
                        size: format.size(offer.size.parameterCount),
                      })}
                  {offer.billsCacheInFull ? ` · ${t('api.cacheInFull')}` : ''}
                </small>
              </th>
              <Td numeric>{price(offer.price.inputUsdPerMtok)}</Td>
              <Td numeric>{price(offer.price.cachedInputUsdPerMtok)}</Td>
              <Td numeric>{price(offer.price.outputUsdPerMtok)}</Td>
              <Td numeric>
                <b>{priceNumber(format, offer.usdPerMtok)}</b>
              </Td>
              <Td>
                <SourceMark figure={apiFigure(offer.price, data.catalog).figure} />
              </Td>
            </tr>
          ))}
          {cost?.usdPerMtok == null ? null : (
            <tr data-total="true">
              <th scope="row">{t('api.own')}</th>
              <Td colSpan={4} numeric>
                {priceRange(cost.usdPerMtok, format)}
              </Td>
              <Td />
            </tr>
          )}
        </tbody>
      </Table>
      <p className={classes.remark}>{t('api.remark')}</p>
      {sources.map((source) => (
        <small key={source} className={classes.second}>
          <ReferenceText source={source} />
        </small>
      ))}
    </Block>
  );
}
