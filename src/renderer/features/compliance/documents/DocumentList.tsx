import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentSource } from '#core/assessments/context';
import { type DocumentNeed, neededDocuments } from '#core/assessments/needed-documents';
import { provisionText } from '#core/law/provision-text';
import { languageOf } from '../../../format/language';
import { Loading } from '../../../ui/Loading';
import { SectionHead } from '../../../ui/SectionHead';
import { DocumentRow, DocumentTable, MaybeWord, MOST_LAWS } from './DocumentTable';
import classes from './documents.module.css';
import { TRANSPARENCY_LIST, TransparencyList } from './transparency/TransparencyList';
import { useDocumentSource } from './use-document-source';

/** Needed ones first, then those that may be, then the rest. */
const ORDER = ['yes', 'maybe', 'no'] as const;

/** Every document: which laws ask for it and how far it is. */
export function DocumentList() {
  const source = useDocumentSource();
  return source === null ? <Loading /> : <Documents source={source} />;
}

function Documents({ source }: { readonly source: DocumentSource }) {
  const { t, i18n } = useTranslation('documents');
  const needs = useMemo(
    () => neededDocuments(source).toSorted((a, b) => ORDER.indexOf(a.need) - ORDER.indexOf(b.need)),
    [source],
  );
  const { t: tShown } = useTranslation('transparency');
  const space = languageOf(i18n.language) === 'zh' ? '' : ' ';
  const needed = needs.filter(({ need }) => need === 'yes').length;
  const maybe = needs.filter(({ need }) => need === 'maybe').length;
  return (
    <div className={classes.documents}>
      <SectionHead
        title={t('title')}
        meta={
          <>
            {[t('meta', { count: needed }), ...(maybe === 0 ? [] : [t('metaMaybe', { count: maybe })])].join(
              space,
            )}
            {space}
            <button
              type="button"
              className="link"
              onClick={() => document.getElementById(TRANSPARENCY_LIST)?.scrollIntoView()}
            >
              {tShown('below')}
            </button>
          </>
        }
      />
      <DocumentTable label={t('title')}>
        {needs.map((need) => (
          <DocumentRow
            key={need.id}
            id={need.id}
            source={source}
            askedBy={<NeedWords need={need} source={source} />}
          />
        ))}
      </DocumentTable>
      <p className={`meta ${classes.caution}`}>{t('caution')}</p>
      <TransparencyList source={source} />
    </div>
  );
}

interface NeedWordsProps {
  readonly need: DocumentNeed;
  readonly source: DocumentSource;
}

function NeedWords({ need, source }: NeedWordsProps) {
  const { t, i18n } = useTranslation('documents');
  const language = languageOf(i18n.language);
  const comma = language === 'zh' ? '、' : ', ';
  if (need.need === 'no') return <span className="soft">{t('need.no')}</span>;
  const laws = [
    ...new Set(
      need.duties.map(({ assessment, place }) => {
        const { provision, instrumentId } = assessment.duty;
        const instrument = place.place.jurisdiction.instruments.find(({ id }) => id === instrumentId);
        return `${instrument?.title[language] ?? place.place.jurisdiction.name[language]}${language === 'zh' ? '，' : ', '}${provisionText(provision, language)}`;
      }),
    ),
  ];
  const countries = need.countries.map((code) => source.countryName(code, language)).join(comma);
  const more = laws.length - MOST_LAWS;
  return (
    <>
      {need.need === 'maybe' ? <MaybeWord missing={need.missing} /> : null}
      <span className={classes.laws}>
        {laws.slice(0, MOST_LAWS).join(language === 'zh' ? '；' : '; ')}
        {more > 0 ? ` ${t('need.more', { count: more })}` : ''}
      </span>
      <span className={`meta ${classes.second}`}>{countries}</span>
    </>
  );
}
