import { useStores } from '../../state/stores-context';
import { MAX_PINNED_COUNTRIES } from '../../state/ui-store';
import { EmptyState } from '../../ui/EmptyState';
import type { CountriesData } from './use-countries-data';
import type { Words } from './use-words';

export interface PinSomeProps {
  readonly data: CountriesData;
  readonly words: Words;
  readonly pinnedCount: number;
}

/** Fewer than two countries are pinned: what to do about it. */
export function PinSome({ data, words, pinnedCount }: PinSomeProps) {
  const { t } = words;
  const { ui } = useStores();
  const markets = data.rows.filter((row) => row.isMarket).map(({ iso2 }) => iso2);
  const cheapest = data.rows.slice(0, 3).map(({ iso2 }) => iso2);
  const pinAll = (all: readonly string[]) => {
    const { pinnedCountries } = ui.store.getState();
    const room = MAX_PINNED_COUNTRIES - pinnedCountries.length;
    for (const iso2 of all.filter((code) => !pinnedCountries.includes(code)).slice(0, room))
      ui.togglePinned(iso2);
  };
  return (
    <EmptyState
      action={
        <>
          {markets.length < 2 ? null : (
            <>
              <button type="button" className="link" onClick={() => pinAll(markets)}>
                {t('pinned.addMarkets')}
              </button>
              <br />
            </>
          )}
          <button type="button" className="link" onClick={() => pinAll(cheapest)}>
            {t('pinned.addCheapest')}
          </button>
        </>
      }
    >
      {pinnedCount === 1 ? t('pinned.one') : t('pinned.empty')}
    </EmptyState>
  );
}
