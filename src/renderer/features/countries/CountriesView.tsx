import { SegmentedControl } from '@mantine/core';
import { useMemo } from 'react';
import type { AppError } from '#core/contract/app-error';
import { useStores } from '../../state/stores-context';
import { MAX_PINNED_COUNTRIES } from '../../state/ui-store';
import { useUi } from '../../state/use-state';
import { ErrorState } from '../../ui/ErrorState';
import { PageHead } from '../../ui/PageHead';
import { SelectField } from '../../ui/SelectField';
import { Comparison } from './Comparison';
import { CountryPanel } from './CountryPanel';
import { costColumn } from './cost-column';
import type { Measure } from './measure';
import { PinnedSummary } from './PinnedSummary';
import classes from './page.module.css';
import { RankingView } from './RankingView';
import type { CountriesData } from './use-countries-data';
import type { Place, View } from './use-place';
import { useWords } from './use-words';

export interface CountriesViewProps {
  readonly data: CountriesData;
  readonly place: Place;
  readonly isUpdating: boolean;
  readonly error: AppError | null;
}

/** The screen once there is something to show. */
export function CountriesView({ data, place, isUpdating, error }: CountriesViewProps) {
  const words = useWords();
  const { t, format } = words;
  const { ui } = useStores();
  const selectedCode = useUi((state) => state.selectedCountry);
  const pinnedCodes = useUi((state) => state.pinnedCountries);
  const pinned = useMemo(
    () => pinnedCodes.flatMap((iso2) => data.rowOf.get(iso2) ?? []),
    [pinnedCodes, data.rowOf],
  );
  const column = useMemo(() => costColumn(data.rows, format), [data.rows, format]);
  const selected = selectedCode === null ? undefined : data.rowOf.get(selectedCode);
  const compares = place.view === 'compare';
  const panel =
    selected === undefined ? null : (
      <CountryPanel
        row={selected}
        data={data}
        words={words}
        isPinned={pinned.includes(selected)}
        isPinFull={pinnedCodes.length >= MAX_PINNED_COUNTRIES}
        onPin={ui.togglePinned}
        onClose={() => ui.selectCountry(null)}
      />
    );
  return (
    <div className={classes.page} data-updating={isUpdating || undefined}>
      <PageHead
        title={t('title')}
        meta={
          isUpdating
            ? t('updating')
            : t('meta', {
                months: format.integer(data.plan.schedule.horizonMonths),
                runs: format.integer(data.evaluation.sampleCount),
              })
        }
        actions={
          <>
            <div className={classes.by}>
              <SelectField
                label={t('by.label')}
                value={data.measure}
                searchable={false}
                options={data.measures.map((measure) => ({ value: measure, label: words.measure(measure) }))}
                onChange={(measure) => place.setMeasure(measure as Measure)}
              />
            </div>
            <SegmentedControl
              aria-label={t('view.label')}
              value={compares ? 'compare' : 'ranking'}
              data={[
                { value: 'ranking', label: t('view.ranking') },
                {
                  value: 'compare',
                  label:
                    pinned.length === 0
                      ? t('view.compare')
                      : `${t('view.compare')}${words.inBrackets(String(pinned.length))}`,
                },
              ]}
              onChange={(view) => place.setView(view as View)}
            />
          </>
        }
      />
      {error === null ? null : <ErrorState title={t('failed')} detail={error.message} />}
      {compares ? (
        <div className={classes.compare}>
          <Comparison
            rows={pinned}
            data={data}
            words={words}
            canAdd={pinned.length < MAX_PINNED_COUNTRIES}
            onOpen={(iso2) => {
              ui.selectCountry(iso2);
              place.setView('ranking');
            }}
          />
        </div>
      ) : (
        <RankingView data={data} words={words} column={column} selected={selected?.iso2 ?? null}>
          {panel ?? (
            <PinnedSummary
              rows={pinned}
              column={column}
              data={data}
              words={words}
              onCompare={() => place.setView('compare')}
            />
          )}
        </RankingView>
      )}
    </div>
  );
}
