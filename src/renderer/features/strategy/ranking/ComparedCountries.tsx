import { Button, SegmentedControl } from '@mantine/core';
import type { MarketRanking } from '#core/plan/market-ranking';
import type { RankingWords } from '../../../ranking/use-ranking-words';
import { CountrySelect } from '../../../ui/CountrySelect';
import type { StrategyData } from '../use-strategy-data';
import classes from './ranking.module.css';

export interface ComparedCountriesProps {
  readonly data: StrategyData;
  readonly settings: MarketRanking;
  readonly words: RankingWords;
  readonly onChange: (changed: MarketRanking, what: 'countries') => void;
}

/** Fewest countries that can be compared. */
const LEAST = 2;

/** Which countries stand in the ranking: all, the plan's markets, or some of the user's own. */
export function ComparedCountries({ data, settings, words, onChange }: ComparedCountriesProps) {
  const { t, country } = words;
  const all = data.catalog.countries;
  const markets = data.plan.markets
    .map((market) => market.country)
    .filter((code) => all.some(({ iso2 }) => iso2 === code));
  const chosen = settings.countries ?? null;
  const isMarkets = chosen !== null && sameSet(chosen, markets);
  const choose = (countries: readonly string[] | null) =>
    onChange({ countries: countries === null ? null : [...countries] }, 'countries');
  const kinds = [
    { value: 'all', label: t('compared.all', { number: all.length }) },
    ...(markets.length < LEAST
      ? []
      : [{ value: 'markets', label: t('compared.markets', { number: markets.length }) }]),
    ...(chosen === null || isMarkets
      ? []
      : [{ value: 'own', label: t('compared.own', { number: chosen.length }) }]),
  ];
  return (
    <div className={classes.compared}>
      <SegmentedControl
        aria-label={t('compared.label')}
        value={chosen === null ? 'all' : isMarkets ? 'markets' : 'own'}
        data={kinds}
        onChange={(kind) => {
          if (kind === 'all') choose(null);
          else if (kind === 'markets') choose(markets);
        }}
      />
      {chosen === null ? null : (
        <>
          <ul className={classes.chosen}>
            {chosen.map((code) => (
              <li key={code}>
                <Button
                  variant="default"
                  size="compact-xs"
                  aria-label={t('compared.remove', { name: country(code) })}
                  disabled={chosen.length <= LEAST}
                  onClick={() => choose(chosen.filter((other) => other !== code))}
                >
                  {t('compared.chosen', { name: country(code) })}
                </Button>
              </li>
            ))}
          </ul>
          <CountrySelect
            label={t('compared.add')}
            hideLabel
            placeholder={t('compared.add')}
            value={null}
            countries={all.filter(({ iso2 }) => !chosen.includes(iso2))}
            onChange={(code) => choose([...chosen, code])}
          />
        </>
      )}
    </div>
  );
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((code) => b.includes(code));
}
