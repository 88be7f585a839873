import { SegmentedControl } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Loading } from '../../ui/Loading';
import { PageHead } from '../../ui/PageHead';
import { ChangesNotice, ChangesView } from './changes';
import { CompareView } from './compare/CompareView';
import { CountryView } from './country/CountryView';
import { DateControl } from './DateControl';
import { documentsAddress } from './documents/use-documents-place';
import { countKind } from './entries';
import { ListView } from './list/ListView';
import { MatrixView } from './matrix/MatrixView';
import { OpenFacts } from './OpenFacts';
import classes from './page.module.css';
import { ProgressView } from './score';
import { CalendarSlot } from './slots';
import type { ComplianceData } from './use-compliance';
import type { Place, View } from './use-place';
import { SHOWN_VIEWS, VIEWS } from './use-place';
import type { Words } from './use-words';

export interface ViewProps {
  readonly data: ComplianceData;
  readonly place: Place;
  readonly words: Words;
}

/** The screen once there is something to show. */
export function ComplianceView({ data, place, words }: ViewProps) {
  const { t, format } = words;
  const { t: tDocuments } = useTranslation('documents');
  const count = countKind(data.entries, 'binding');
  const isThere = (view: View) => view !== 'calendar' || CalendarSlot !== null;
  const view = VIEWS.filter(isThere).includes(place.view) ? place.view : 'matrix';
  return (
    <div className={classes.page}>
      <PageHead
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
            <Link href={documentsAddress()} className={classes.documents ?? ''}>
              {tDocuments('title')}
            </Link>
            <SegmentedControl
              aria-label={t('view.label')}
              // A country by itself is none of the views: any of them leads back.
              value={place.country === null ? view : ''}
              data={SHOWN_VIEWS.filter(isThere).map((value) => ({ value, label: t(`view.${value}`) }))}
              onChange={(next) =>
                place.go({
                  view: next === 'matrix' ? null : (next as View),
                  country: null,
                  duty: null,
                  at: null,
                })
              }
            />
            <DateControl data={data} place={place} words={words} />
          </>
        }
      />
      {view === 'changes' ? null : <ChangesNotice />}
      {place.country !== null ? (
        <CountryView key={place.country} country={place.country} data={data} place={place} words={words} />
      ) : view === 'list' ? (
        <ListView data={data} place={place} words={words} />
      ) : view === 'compare' ? (
        <CompareView data={data} place={place} words={words} />
      ) : view === 'progress' ? (
        <ProgressView />
      ) : view === 'changes' ? (
        <ChangesView />
      ) : view === 'calendar' && CalendarSlot !== null ? (
        <Suspense fallback={<Loading />}>
          <CalendarSlot />
        </Suspense>
      ) : (
        <MatrixView data={data} place={place} words={words} />
      )}
    </div>
  );
}
