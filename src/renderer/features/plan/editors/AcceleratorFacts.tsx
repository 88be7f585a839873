import { useTranslation } from 'react-i18next';
import type { Accelerator } from '#core/catalog/catalog';
import type { ComputePricing } from '#core/evaluation/evaluation';
import { useFormat } from '../../../format/use-format';
import classes from './editors.module.css';
import { PriceLine } from './PriceLine';

export interface AcceleratorFactsProps {
  readonly part: Accelerator;
  /** Price at the place of the plan; null while it is computed, or of another part. */
  readonly pricing: ComputePricing | null;
}

/** What the catalog says of a part; unknown is said, never left out. */
export function AcceleratorFacts({ part, pricing }: AcceleratorFactsProps) {
  const { t } = useTranslation(['plan', 'common']);
  const format = useFormat();
  const peaks = [
    { name: 'BF16', tflops: part.bf16DenseTflops },
    { name: 'FP8', tflops: part.fp8DenseTflops },
  ].filter(({ tflops }) => tflops !== null);
  return (
    <dl className={classes.facts}>
      <dt>{t('accelerator.memory')}</dt>
      <dd>
        {t('accelerator.memoryValue', {
          size: format.integer(part.memoryGb),
          bandwidth: format.integer(part.memoryBandwidthGbPerSecond),
        })}
      </dd>
      <dt>{t('accelerator.peak')}</dt>
      <dd>
        {peaks
          .map(({ name, tflops }) => t('accelerator.peakValue', { name, peak: format.integer(tflops ?? 0) }))
          .join(format.language === 'zh' ? '，' : ', ')}
      </dd>
      <dt>{t('accelerator.listPrice')}</dt>
      <dd>
        {part.listPriceUsd === null ? (
          <span className="unk">{t('common:notKnown')}</span>
        ) : (
          t('accelerator.asOf', { price: format.price(part.listPriceUsd), date: format.date(part.asOf) })
        )}
      </dd>
      <dt>{t('accelerator.export')}</dt>
      <dd>{t(`export.${part.exportControl}`)}</dd>
      {pricing === null ? null : (
        <>
          <dt>{t('accelerator.rent')}</dt>
          <dd>
            <PriceLine pricing={pricing} />
          </dd>
        </>
      )}
    </dl>
  );
}
