import { useTranslation } from 'react-i18next';
import type { CountryIp } from '#core/ip/plan-ip/plan-ip';
import { scoreText } from '../../../../ip/score-text';
import type { IpWords } from '../../../../ip/use-ip-words';
import { Table, Td, Th } from '../../../../ui/Table';
import { Block } from '../parts/ReportSection';
import reportClasses from '../report.module.css';

export interface ScoresBlockProps {
  readonly countries: readonly CountryIp[];
  readonly words: IpWords;
}

/** The IP score of each country of the plan, and how it comes about. */
export function ScoresBlock({ countries, words }: ScoresBlockProps) {
  const { t: tReport } = useTranslation('report');
  const { t, format } = words;
  const notKnown = countries.filter(({ score }) => score === null).map(({ country }) => country);
  return (
    <Block title={t('countryScore.title')} remark={tReport('ip.scoreRemark')}>
      <Table className={reportClasses.table ?? ''} label={t('countryScore.title')}>
        <thead>
          <tr>
            <Th>{t('countryScore.country')}</Th>
            <Th numeric>{t('countryScore.risks')}</Th>
            <Th numeric>{t('countryScore.indicators')}</Th>
            <Th numeric>{t('countryScore.score')}</Th>
          </tr>
        </thead>
        <tbody>
          {countries.map(({ country, score }) =>
            score === null ? null : (
              <tr key={country}>
                <th scope="row">{words.country(country)}</th>
                <Td numeric>{scoreText(score.riskPart, words)}</Td>
                <Td numeric>
                  {score.indicatorPart === null
                    ? t('indicator.unknown')
                    : format.integer(score.indicatorPart)}
                </Td>
                <Td numeric>
                  <b>{scoreText(score.score, words)}</b>
                </Td>
              </tr>
            ),
          )}
        </tbody>
      </Table>
      <p className={reportClasses.remark}>
        {tReport('ip.formula', { score: t('formula.score'), risks: t('formula.risks') })} {t('formula.note')}
      </p>
      {notKnown.length === 0 ? null : (
        <p className={reportClasses.remark}>
          {t('gap.notInCatalog', { countries: words.countries(notKnown) })}
        </p>
      )}
    </Block>
  );
}
