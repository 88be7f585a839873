import { SegmentedControl } from '@mantine/core';
import type { ComponentType } from 'react';
import { countKind } from '#core/law/plan-duties/duty-entries';
import beside from '../../ui/beside-panel.module.css';
import { PageHead } from '../../ui/PageHead';
import { Calendar } from './calendar';
import { ChangesNotice, ChangesView } from './changes';
import { CompareView } from './compare/CompareView';
import { CountryView } from './country/CountryView';
import { DateControl } from './DateControl';
import { DocumentList } from './documents/DocumentList';
import { ListView } from './list/ListView';
import { MatrixView } from './matrix/MatrixView';
import { NoMarkets } from './NoMarkets';
import { OpenFacts } from './OpenFacts';
import { ProgressView } from './score';
import type { ComplianceData } from './use-compliance';
import { isOverAllLaw, type Place, SHOWN_VIEWS, type View } from './use-place';
import type { Words } from './use-words';

export interface ViewProps {
  readonly data: ComplianceData;
  readonly place: Place;
  readonly words: Words;
}

const VIEW_PARTS: Readonly<Record<View, ComponentType<ViewProps>>> = {
  matrix: MatrixView,
  list: ListView,
  calendar: Calendar,
  progress: ProgressView,
  compare: CompareView,
  documents: DocumentList,
  changes: ChangesView,
};

/** The screen once there is something to show. */
export function ComplianceView({ data, place, words }: ViewProps) {
  const { t, format } = words;
  const count = countKind(data.entries, 'binding');
  const { view, country } = place;
  const Part = VIEW_PARTS[view];
  return (
    <div className={beside.page}>
      <PageHead
        wide
        title={t('title')}
        meta={
          <>
            {data.date === null
              ? t('head.all', { count })
              : t('head.on', { count, date: format.date(data.date) })}
            <OpenFacts entries={data.entries} words={words} />
            {t('head.end')}
          </>
        }
        actions={
          <>
            <SegmentedControl
              aria-label={t('view.label')}
              // A country by itself is none of the views: any of them leads back.
              value={country === null ? view : ''}
              data={SHOWN_VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
              onChange={(next) =>
                place.go({
                  view: next === 'matrix' ? null : (next as View),
                  country: null,
                  duty: null,
                  at: null,
                })
              }
            />
            {isOverAllLaw(place) ? null : <DateControl data={data} place={place} words={words} />}
          </>
        }
      />
      {view === 'changes' ? null : <ChangesNotice />}
      {data.plan.markets.length > 0 ? null : <NoMarkets words={words} />}
      {country === null ? (
        <Part data={data} place={place} words={words} />
      ) : (
        <CountryView key={country} country={country} data={data} place={place} words={words} />
      )}
    </div>
  );
}
