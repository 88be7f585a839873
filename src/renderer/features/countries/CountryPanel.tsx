import { SidePanel } from '../../ui/SidePanel';
import type { CountryRow } from './country-rows';
import { DeltaSentence } from './DeltaSentence';
import { PinButton } from './PinButton';
import { CostSection } from './panel/CostSection';
import { DriverSection } from './panel/DriverSection';
import { EcosystemSection } from './panel/EcosystemSection';
import { FactSection } from './panel/FactSection';
import { PlaceActions } from './panel/PlaceActions';
import { PricingSection } from './panel/PricingSection';
import classes from './panel.module.css';
import type { CountriesData } from './use-countries-data';
import type { Words } from './use-words';

export interface CountryPanelProps {
  readonly row: CountryRow;
  readonly data: CountriesData;
  readonly words: Words;
  readonly isPinned: boolean;
  readonly isPinFull: boolean;
  readonly onPin: (iso2: string) => void;
  readonly onClose: () => void;
}

/** One country, under the same headings in the same order as every other. */
export function CountryPanel({ row, data, words, isPinned, isPinFull, onPin, onClose }: CountryPanelProps) {
  const { t } = words;
  const name = words.name(row.iso2);
  const rank =
    row.rank === null ? t('notRanked') : t('panel.rank', { rank: row.rank, all: data.rows.length });
  const gap = words.gap(row);
  return (
    <SidePanel
      key={row.iso2}
      title={name}
      meta={t(`region.${row.country.region as 'Europe'}`, { defaultValue: row.country.region })}
      onClose={onClose}
    >
      <p className={classes.lead}>
        {words.label(words.measure(data.measure))}
        {rank}{' '}
        <PinButton
          name={name}
          isPinned={isPinned}
          isFull={isPinFull}
          words={words}
          onToggle={() => onPin(row.iso2)}
        />
      </p>
      <DeltaSentence row={row} data={data} words={words} />
      {gap === null ? null : <p className={classes.gap}>{gap.sentence}</p>}
      <PlaceActions row={row} words={words} />
      <CostSection row={row} data={data} words={words} />
      <DriverSection row={row} data={data} words={words} />
      <PricingSection row={row} data={data} words={words} />
      <FactSection row={row} words={words} />
      <EcosystemSection row={row} data={data} words={words} />
    </SidePanel>
  );
}
