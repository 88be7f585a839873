import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AcceleratorOption } from '#core/serving/accelerator-options';
import { hasTargets } from '#core/serving/largest-batch';
import { useFormat } from '../../../format/use-format';
import { currencyWord } from '../../../serving/serving-text';
import { RangeAxis } from '../../../ui/RangeAxis';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Th } from '../../../ui/Table';
import { moneyAxis } from '../money-axis';
import { useTypedAnswers } from '../use-typed-answers';
import { OptionRow } from './OptionRow';
import type { SectionProps } from './section-props';
import classes from './serving.module.css';

/** Rows shown before the reader asks for all. */
const SHOWN_COUNT = 10;

/** Every accelerator with a price here, side by side: which one serves the same users for the least money in time. */
export function OptionsSection(props: SectionProps) {
  const { analysis, names } = props;
  const { t } = useTranslation('serving');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const headingId = useId();
  const edit = useTypedAnswers();
  const [showsAll, setShowsAll] = useState(false);
  const { options, leftOut, tenure } = analysis.options;
  const country = names.country(analysis.country);
  const currency = currencyWord(format);
  const shown = showsAll ? options : firstOptions(options);
  const money = moneyAxis(
    format,
    shown.flatMap(({ usdPerMonth }) => (usdPerMonth === null ? [] : [usdPerMonth.p10, usdPerMonth.p90])),
    { tickCount: 3 },
  );
  const column = format.moneyColumn(shown.map(({ usdPerMonth }) => usdPerMonth?.p50 ?? 0));
  const use = (option: AcceleratorOption) =>
    edit([
      { path: 'serving.acceleratorId', value: option.acceleratorId },
      { path: 'serving.acceleratorsPerReplica', value: option.perReplica },
    ]);
  return (
    <section aria-labelledby={headingId}>
      <SectionHead
        id={headingId}
        title={t('options.title')}
        meta={t('options.meta', { country, tenure: tItems(`tenure.${tenure}`) })}
      />
      <p className={classes.words}>
        <b>{verdict()}</b> {hasTargets(analysis.targets) ? null : t('options.noTargets')}
      </p>
      {options.length === 0 ? null : (
        <Table density="roomy" label={t('options.label')} className={classes.options ?? ''}>
          <thead>
            <tr>
              <Th>{t('options.accelerator')}</Th>
              <Th numeric>{t('options.perCopy')}</Th>
              <Th numeric className={classes.wideColumn ?? ''}>
                {t('options.atOnce')}
              </Th>
              <Th numeric>{t('options.toFirst')}</Th>
              <Th numeric>{t('options.perToken')}</Th>
              <Th numeric>{t('options.needed')}</Th>
              <Th numeric>{t('options.month', { unit: column.unit })}</Th>
              <Th className={classes.markColumn ?? ''}>
                <RangeAxis
                  isHead
                  axis={money.axis}
                  text={money.tick}
                  lastText={money.lastTick}
                  maxLabels={3}
                />
              </Th>
              <Th numeric>{t('options.perMtok', { currency })}</Th>
              <Th numeric>{t('options.source')}</Th>
              <Th>
                <span className="visually-hidden">{t('options.action')}</span>
              </Th>
            </tr>
          </thead>
          <tbody>
            {shown.map((option) => (
              <OptionRow
                key={option.acceleratorId}
                option={option}
                money={money}
                column={column}
                onUse={() => use(option)}
                {...props}
              />
            ))}
          </tbody>
        </Table>
      )}
      <p className={classes.remark}>
        {t('options.remark')}{' '}
        {leftOut.withoutPrice > 0 ? t('options.withoutPrice', { count: leftOut.withoutPrice }) : null}{' '}
        {leftOut.tooSmall > 0 ? t('options.tooSmall', { count: leftOut.tooSmall }) : null}{' '}
        {options.length > shown.length || showsAll ? (
          <button
            type="button"
            className="link"
            aria-expanded={showsAll}
            onClick={() => setShowsAll(!showsAll)}
          >
            {showsAll ? t('options.fewer') : t('options.all', { count: options.length })}
          </button>
        ) : null}
      </p>
    </section>
  );

  function verdict(): string {
    const meeting = options.filter(({ choice }) => choice.missed.length === 0);
    const isHere = ({ pricing }: AcceleratorOption) =>
      pricing === null || pricing.status === 'local' || pricing.status === 'yours';
    const best = meeting.find(isHere) ?? meeting[0];
    if (best?.usdPerMonth === null || best === undefined)
      return options.length === 0 ? t('options.none', { country }) : t('options.noneMeets', { country });
    const planned = options.find(({ isPlanned }) => isPlanned);
    const words = {
      country,
      accelerator: names.accelerator(best.acceleratorId),
      usd: format.moneyRangeText(best.usdPerMonth),
    };
    const first = t(isHere(best) ? 'options.best' : 'options.bestNear', words);
    if (planned?.usdPerMonth == null || planned === best) return first;
    const second = t('options.planned', {
      accelerator: names.accelerator(planned.acceleratorId),
      usd: format.moneyRangeText(planned.usdPerMonth),
    });
    return format.sentences([first, second]);
  }
}

/** The first ones, and the plan's own choice in its place behind them. */
function firstOptions(options: readonly AcceleratorOption[]): readonly AcceleratorOption[] {
  const first = options.slice(0, SHOWN_COUNT);
  const planned = options.find(({ isPlanned }) => isPlanned);
  return planned === undefined || first.includes(planned) ? first : [...first, planned];
}
