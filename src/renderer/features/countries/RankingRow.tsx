import { memo } from 'react';
import { decimal } from '../../format/decimal';
import { DutyCounts } from '../../law/DutyCounts';
import { RangeMark } from '../../ui/RangeMark';
import { StateWord } from '../../ui/StateWord';
import { Td, Tr } from '../../ui/Table';
import type { CostColumn } from './cost-column';
import type { CountryRow } from './country-rows';
import { FactNumber } from './FactNumber';
import { PinButton } from './PinButton';
import { payNumber, priceNumber } from './price-text';
import classes from './ranking.module.css';
import type { Words } from './use-words';

export interface RankingRowProps {
  readonly row: CountryRow;
  readonly column: CostColumn;
  readonly words: Words;
  readonly runs: number;
  readonly isSelected: boolean;
  readonly isPinned: boolean;
  readonly isPinFull: boolean;
  readonly onSelect: (iso2: string) => void;
  readonly onPin: (iso2: string) => void;
}

export const RankingRow = memo(function RankingRow(props: RankingRowProps) {
  const { row, column, words, runs, isSelected, isPinned, isPinFull, onSelect, onPin } = props;
  const { t, format } = words;
  const { iso2, usd, pricing, facts } = row;
  const name = words.name(iso2);
  const status = words.status(pricing);
  const gap = words.gap(row);
  // Several providers make a range; one is named instead.
  const soleProvider = pricing.providers.length === 1 ? (pricing.providers[0] ?? null) : null;
  return (
    <Tr selected={isSelected} onSelect={() => onSelect(iso2)} data-country={iso2}>
      <Td numeric soft className={classes.rank}>
        {row.rank ?? <span title={t('notRanked')}>{t('noRank')}</span>}
      </Td>
      <Td rowHead className={classes.country}>
        <span className={classes.name}>{name}</span>
        {row.isMarket ? <span className={classes.market}>{t('market')}</span> : null}
        {gap === null ? null : (
          <span className={classes.gap} title={gap.sentence}>
            {gap.word}
          </span>
        )}
      </Td>
      <Td className={classes.mark}>
        <RangeMark
          quantiles={usd}
          axis={column.axis}
          hollow={row.hollow}
          label={name}
          text={format.money}
          spoken={format.moneySpoken}
          runs={runs}
        />
      </Td>
      <Td numeric className={classes.cost}>
        {usd === null ? (
          <span className="unk">{t('map.unknown')}</span>
        ) : (
          <>
            <b>{column.median(usd)}</b>
            {usd.p10 === usd.p90 ? null : <span className="soft">{words.inBrackets(column.range(usd))}</span>}
          </>
        )}
      </Td>
      <Td className={classes.status} title={words.statusSentence(pricing)}>
        <StateWord tone={status.tone}>
          <span className={classes.statusWord}>{status.word}</span>
        </StateWord>
        {pricing.distanceKm ? (
          <span className={classes.distance}>{format.distance(pricing.distanceKm)}</span>
        ) : null}
      </Td>
      <Td className={classes.duties}>
        <DutyCounts counts={row.duties} />
      </Td>
      <Td
        numeric
        className={`${classes.wide} ${classes.price}`}
        title={pricing.providers.map(words.provider).join(', ')}
      >
        <FactNumber value={pricing.usdPerAcceleratorHour} text={(usdHour) => priceNumber(usdHour, format)} />
        {soleProvider === null ? null : (
          <span className={classes.provider}>{words.provider(soleProvider)}</span>
        )}
      </Td>
      <Td numeric className={`${classes.wide} ${classes.pay}`}>
        <FactNumber value={facts.pay?.usdPerYear ?? null} text={(usdYear) => payNumber(usdYear, format)} />
      </Td>
      <Td numeric className={`${classes.wide} ${classes.fact}`}>
        <FactNumber
          value={facts.figures.industrial_electricity_usd_per_kwh?.value ?? null}
          text={(value) => decimal(value, 2, format.language)}
        />
      </Td>
      <Td numeric className={`${classes.wide} ${classes.fact}`}>
        <FactNumber
          value={facts.figures.grid_carbon_g_per_kwh?.value ?? null}
          text={(value) => format.integer(value)}
        />
      </Td>
      <Td numeric className={`${classes.wide} ${classes.fact}`}>
        <FactNumber
          value={facts.figures.rd_effective_subsidy_pct?.value ?? null}
          text={(value) => format.factor(value)}
        />
      </Td>
      <Td className={classes.pin}>
        <PinButton
          name={name}
          isPinned={isPinned}
          isFull={isPinFull}
          words={words}
          onToggle={() => onPin(iso2)}
        />
      </Td>
    </Tr>
  );
});
