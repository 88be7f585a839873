import { useTranslation } from 'react-i18next';
import type { AcceleratorOption } from '#core/serving/accelerator-options';
import { FigureChip } from '../../../catalog/FigureChip';
import type { MoneyColumn } from '../../../format/money';
import { spreadOf } from '../../../format/range';
import { useFormat } from '../../../format/use-format';
import { millisecondsText, wholeRange } from '../../../serving/serving-text';
import { acceleratorName } from '../../../ui/figure-name';
import { RangeMark } from '../../../ui/RangeMark';
import { Td, Tr } from '../../../ui/Table';
import { priceNumber } from '../../../ui/value-text';
import type { MoneyAxis } from '../money-axis';
import type { SectionProps } from './section-props';
import classes from './serving.module.css';

export interface OptionRowProps extends SectionProps {
  readonly option: AcceleratorOption;
  readonly money: MoneyAxis;
  readonly column: MoneyColumn;
  /** Makes it the plan's choice. */
  readonly onUse: () => void;
}

/** One accelerator: how a copy runs on it, how many the users take, what they cost. */
export function OptionRow({ option, money, column, onUse, analysis, view, names }: OptionRowProps) {
  const { t } = useTranslation('serving');
  const format = useFormat();
  const { choice, accelerators, usdPerMonth, usdPerMtok, pricing, isPlanned } = option;
  const { point } = choice;
  const name = acceleratorName(option.acceleratorId, view.index);
  const needed = accelerators === null ? null : wholeRange(accelerators, format);
  const [priceId] = option.figureIds;
  const figure = priceId === undefined ? undefined : analysis.figures[priceId];
  const missed = (field: 'timeToFirstTokenMs' | 'timePerOutputTokenMs') =>
    choice.missed.some((each) => each.field === field);
  const remarks = [
    ...(pricing?.status === 'nearest' && pricing.pricedIn !== null
      ? [t('options.nearest', { country: names.country(pricing.pricedIn) })]
      : []),
    ...(pricing?.licenceNeeded === true ? [t('options.licence')] : []),
    ...(lacksFormat() ? [t('options.unpacked')] : []),
    ...(choice.missed.length > 0 ? [t('options.missed')] : []),
  ];
  return (
    <Tr selected={isPlanned}>
      <Td rowHead>
        {name}
        {remarks.length === 0 ? null : (
          <span className={classes.second}>{remarks.join(format.language === 'zh' ? '，' : ', ')}</span>
        )}
      </Td>
      <Td numeric>{option.perReplica}</Td>
      <Td numeric className={classes.wideColumn ?? ''}>
        {format.integer(point.batchSize)}
      </Td>
      <Td numeric className={missed('timeToFirstTokenMs') ? 'crit' : ''}>
        {millisecondsText(point.timeToFirstTokenSeconds, format)}
      </Td>
      <Td numeric className={missed('timePerOutputTokenMs') ? 'crit' : ''}>
        {millisecondsText(point.secondsPerOutputToken, format)}
      </Td>
      <Td numeric>
        {needed === null ? null : (
          <>
            <b>{needed.median}</b>
            <span className="soft">{needed.range}</span>
          </>
        )}
      </Td>
      <Td numeric>
        {usdPerMonth === null ? null : (
          <>
            <b>{column.value(usdPerMonth.p50)}</b>
            <span className={`soft ${classes.wide}`}> {column.range(spreadOf(usdPerMonth))}</span>
          </>
        )}
      </Td>
      <Td>
        <RangeMark
          quantiles={usdPerMonth === null ? null : money.quantiles(usdPerMonth)}
          axis={money.axis}
          label={name}
          text={money.text}
          spoken={money.spoken}
          hollow={figure?.freshness === 'old' || figure?.confidence === 'recalled'}
        />
      </Td>
      <Td numeric>{usdPerMtok === null ? null : priceNumber(format, usdPerMtok.p50)}</Td>
      <Td numeric>
        {figure === undefined ? null : <FigureChip figure={figure} name={names.figure(figure.id)} />}
      </Td>
      <Td numeric>
        {isPlanned ? (
          <span className="soft">{t('options.isPlanned')}</span>
        ) : (
          <button type="button" className="link" aria-label={t('options.useLabel', { name })} onClick={onUse}>
            {t('options.use')}
          </button>
        )}
      </Td>
    </Tr>
  );

  /** The part has no arithmetic for the plan's format: weights take little memory and are unpacked to 16 bits. */
  function lacksFormat(): boolean {
    const part = view.index.accelerators.get(option.acceleratorId);
    if (part === undefined) return false;
    const { precision } = view.plan.serving;
    if (precision === 'fp8') return part.fp8DenseTflops === null;
    if (precision === 'fp4') return part.fp4DenseTflops === null;
    return precision === 'int8' && part.int8DenseTops === null;
  }
}
