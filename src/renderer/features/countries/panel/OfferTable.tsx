import { freshnessOf } from '#core/evaluation/freshness';
import { exactly } from '#core/uncertainty/three-point';
import { SourceChip } from '../../../ui/SourceChip';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import type { PricedOffer } from '../offers-behind';
import classes from '../panel.module.css';
import { priceNumber } from '../price-text';
import type { Words } from '../use-words';

export interface OfferTableProps {
  readonly offers: readonly PricedOffer[];
  readonly words: Words;
  /** Month of the catalog, from which ages are told. */
  readonly version: string;
}

/** The cheapest offer of each provider, with where and when it was read. */
export function OfferTable({ offers, words, version }: OfferTableProps) {
  const { t, format } = words;
  return (
    <Table label={t('panel.offers')} className={classes.offers}>
      <thead>
        <tr>
          <Th>{t('panel.provider')}</Th>
          <Th numeric>{t('panel.perHour', { currency: words.currency })}</Th>
          <Th>{t('panel.asOf')}</Th>
        </tr>
      </thead>
      <tbody>
        {offers.map(({ offer, usdPerAcceleratorHour }) => (
          <Tr key={offer.id}>
            <Td rowHead>
              {words.provider(offer.provider)}
              <span className={classes.second}>{words.joined(offer.instanceType, offer.region)}</span>
            </Td>
            <Td numeric>{priceNumber(usdPerAcceleratorHour, format)}</Td>
            <Td>
              <SourceChip
                name={`${words.provider(offer.provider)}, ${offer.instanceType}`}
                figure={{
                  id: offer.id,
                  value: exactly(usdPerAcceleratorHour),
                  catalogValue: exactly(usdPerAcceleratorHour),
                  unit: 'usd_per_accelerator_hour',
                  layer: 'built-in',
                  source: offer.source,
                  asOf: offer.asOf,
                  confidence: offer.confidence,
                  freshness: freshnessOf('rent', offer.asOf, version),
                  rowCount: 1,
                }}
              />
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
