import { useTranslation } from 'react-i18next';
import type { ComputePricing } from '#core/evaluation/evaluation';
import { useFormat } from '../../../format/use-format';
import { useCatalog, useCountryName, useEvaluation } from '../../../state/use-state';
import { acceleratorName } from '../../../ui/figure-name';
import { SourceChip } from '../../../ui/SourceChip';

/** Price of an accelerator-hour with its range, why it is that one, and where it is from. */
export function PriceLine({ pricing }: { readonly pricing: ComputePricing }) {
  const { t } = useTranslation(['plan', 'items']);
  const format = useFormat();
  const countryName = useCountryName(format.language);
  const index = useCatalog((state) => state.index);
  const figures = useEvaluation((evaluation) => evaluation.figures);
  const { status, usdPerAcceleratorHour: usd, pricedIn, acceleratorId, figureId } = pricing;
  const statusText = t(`items:priceStatus.${status}`, {
    country: pricedIn === null ? '' : countryName(pricedIn),
    accelerator: index === null ? acceleratorId : acceleratorName(acceleratorId, index),
  });
  if (usd === null) return <span className={status === 'unknown' ? 'unk' : ''}>{statusText}</span>;
  const figure = figureId === null ? undefined : figures?.[figureId];
  const likely = format.price(usd.likely);
  const ends = format.joinRange(format.price(usd.low), format.price(usd.high));
  return (
    <>
      {usd.low === usd.high ? t('price.point', { likely }) : t('price.range', { likely, ends })}{' '}
      {figure === undefined ? null : <SourceChip figure={figure} />}{' '}
      <span className="meta">{statusText}</span>
    </>
  );
}
