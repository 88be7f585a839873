import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { DocumentSource } from '#core/assessments/context';
import { DOCUMENT_TITLES } from '#core/assessments/document-titles';
import { fillDocument } from '#core/assessments/fill-document';
import { type DocumentNeed, neededDocuments } from '#core/assessments/needed-documents';
import { provisionText } from '#core/law/provision-text';
import { languageOf } from '../../../format/language';
import { useFormat } from '../../../format/use-format';
import { questionHref } from '../../../law/question-href';
import { Loading } from '../../../ui/Loading';
import { SectionHead } from '../../../ui/SectionHead';
import { StateWord } from '../../../ui/StateWord';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import classes from './documents.module.css';
import { STATE_TONES } from './state-tones';
import { TRANSPARENCY_LIST, TransparencyList } from './transparency/TransparencyList';
import { useDocumentSource } from './use-document-source';
import { documentsAddress } from './use-documents-place';

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
      <Table density="roomy" className={classes.list ?? ''} label={t('title')}>
        <thead>
          <tr>
            <Th className={classes.nameColumn ?? ''}>{t('list.document')}</Th>
            <Th>{t('list.askedBy')}</Th>
            <Th className={classes.stateColumn ?? ''}>{t('list.state')}</Th>
            <Th className={classes.openColumn ?? ''} numeric>
              {t('list.open')}
            </Th>
          </tr>
        </thead>
        <tbody>
          {needs.map((need) => (
            <DocumentRow key={need.id} need={need} source={source} />
          ))}
        </tbody>
      </Table>
      <p className={`meta ${classes.caution}`}>{t('caution')}</p>
      <TransparencyList source={source} />
    </div>
  );
}

interface DocumentRowProps {
  readonly need: DocumentNeed;
  readonly source: DocumentSource;
}

function DocumentRow({ need, source }: DocumentRowProps) {
  const { t, i18n } = useTranslation('documents');
  const format = useFormat();
  const language = languageOf(i18n.language);
  const document = useMemo(() => fillDocument(need.id, source), [need.id, source]);
  const { title, law } = DOCUMENT_TITLES[need.id];
  return (
    <Tr>
      <Td rowHead>
        <Link href={documentsAddress(need.id)} className={classes.name ?? ''}>
          {title[language]}
        </Link>
        <span className="meta">{law[language]}</span>
      </Td>
      <Td>
        <NeedWords need={need} source={source} />
      </Td>
      <Td>
        <StateWord tone={STATE_TONES[document.state]}>{t(`state.${document.state}`)}</StateWord>
        {document.updatedOn === null ? null : (
          <span className={`meta ${classes.second}`}>{format.date(document.updatedOn, 'table')}</span>
        )}
      </Td>
      <Td numeric>{format.count(document.openCount)}</Td>
    </Tr>
  );
}

/** Most laws named in a row; the others are counted. */
const MOST_LAWS = 3;

function NeedWords({ need, source }: DocumentRowProps) {
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
      {need.need === 'maybe' ? (
        <span className={classes.maybe}>
          <StateWord tone="unk">{t('need.maybe')}</StateWord>
          {need.missing[0] === undefined ? null : (
            <Link href={questionHref(need.missing[0])}>{t('need.settle')}</Link>
          )}
        </span>
      ) : null}
      <span className={classes.laws}>
        {laws.slice(0, MOST_LAWS).join(language === 'zh' ? '；' : '; ')}
        {more > 0 ? ` ${t('need.more', { count: more })}` : ''}
      </span>
      <span className={`meta ${classes.second}`}>{countries}</span>
    </>
  );
}
