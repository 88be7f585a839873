import { useCallback, useState } from 'react';
import type { MarketRanking } from '#core/plan/market-ranking';
import { useRanking } from '../../../ranking/use-ranking';
import { useRankingWords } from '../../../ranking/use-ranking-words';
import { useStores } from '../../../state/stores-context';
import { useIp, useLaw, useUi } from '../../../state/use-state';
import { BesidePanel } from '../../../ui/BesidePanel';
import { ErrorState } from '../../../ui/ErrorState';
import { Loading } from '../../../ui/Loading';
import { ReadMore } from '../../../ui/ReadMore';
import type { ViewProps } from '../view-props';
import { ComparedCountries } from './ComparedCountries';
import { CountryPanel } from './CountryPanel';
import { Method } from './Method';
import { RankStrip } from './RankStrip';
import classes from './ranking.module.css';
import { SensitivitySection } from './SensitivitySection';
import { WeightsSection } from './WeightsSection';

/** What an edit changes: each has a name of its own in the history. */
type RankingEdit = 'countries' | 'method' | 'weights' | 'firmness';

/** Which market to enter first: the ranking over runs, the weights behind it, and what would change the winner. */
export function RankingView({ data }: ViewProps) {
  const words = useRankingWords(data.index);
  const { t } = words;
  const { session, ui } = useStores();
  const lacksLaw = useLaw((state) => state.status === 'failed');
  const lacksIp = useIp((state) => state.status === 'failed');
  const isPanelFree = useUi((state) => state.sidePanel === null);
  const [chosen, setChosen] = useState<string | null>(null);
  const opened = isPanelFree ? chosen : null;
  const settings = data.plan.marketRanking ?? {};
  const { ranked, fault, isRanking, error } = useRanking(data.plan);

  const open = useCallback(
    (country: string) => {
      ui.closePanel();
      setChosen(country);
    },
    [ui],
  );
  const change = (changed: MarketRanking, what: RankingEdit) => {
    const done = session.edit('marketRanking', { ...settings, ...changed }, `edit:marketRanking.${what}`);
    if (!done.ok) ui.showFault(done.error);
  };
  const ranking = ranked?.ranking ?? null;
  const isOpenRanked = ranking?.countries.some(({ country }) => country === opened) === true;
  return (
    <BesidePanel
      className={classes.view}
      panel={
        opened === null || ranked === null || !isOpenRanked ? null : (
          <CountryPanel
            key={opened}
            country={opened}
            ranked={ranked}
            words={words}
            onClose={() => setChosen(null)}
          />
        )
      }
    >
      <ComparedCountries data={data} settings={settings} words={words} onChange={change} />
      {lacksLaw ? <p className="warn">{t('noLaw')}</p> : null}
      {lacksIp ? <p className="warn">{t('noIp')}</p> : null}
      {error === null ? null : <ErrorState title={t('failed')} detail={error} />}
      {ranking === null ? (
        fault === null && error === null ? (
          <Loading>{t('ranking')}</Loading>
        ) : null
      ) : (
        <RankStrip
          ranking={ranking}
          markets={data.plan.markets.map(({ country }) => country)}
          words={words}
          isStale={isRanking || fault !== null}
          remark={fault === null ? null : t('stale')}
          opened={opened}
          onOpen={open}
        />
      )}
      <div className={classes.halves}>
        <WeightsSection
          settings={settings}
          ranking={fault === null ? ranking : null}
          fault={fault}
          words={words}
          onChange={change}
        />
        <div>
          {ranking === null || fault !== null ? null : <SensitivitySection ranking={ranking} words={words} />}
          <Method words={words} />
          <ReadMore topic="decisions" />
        </div>
      </div>
    </BesidePanel>
  );
}
