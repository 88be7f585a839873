import { useId } from 'react';
import { isNothingDone } from '#core/ip/plan-ip/nothing-done';
import type { CountryIp } from '#core/ip/plan-ip/plan-ip';
import { isLive } from '#core/ip/plan-ip/register';
import { scoreText } from '../../../ip/score-text';
import { RangeAxis } from '../../../ui/RangeAxis';
import { SectionHead } from '../../../ui/SectionHead';
import { SwingMark } from '../../../ui/SwingMark';
import { Table, Td, Th } from '../../../ui/Table';
import type { Place } from '../use-place';
import type { Words } from '../use-words';
import classes from './countries.module.css';

const AXIS = { min: 0, max: 100, ticks: [0, 50, 100], isLog: false } as const;
const WORST = 3;
const NO_SCORE = '–';

export interface ScoreTableProps {
  readonly countries: readonly CountryIp[];
  readonly place: Place;
  readonly words: Words;
}

/** The IP score of each country, its two parts, and the risks that weigh most on it. */
export function ScoreTable({ countries, place, words }: ScoreTableProps) {
  const { t, text, format } = words;
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('countryScore.title')} meta={t('countryScore.meta')} />
      <Table label={t('countryScore.title')} density="roomy">
        <thead>
          <tr>
            <Th className={classes.country ?? ''}>{t('countryScore.country')}</Th>
            <Th numeric className={classes.score ?? ''}>
              {t('countryScore.score')}
            </Th>
            <Th className={classes.mark ?? ''}>
              <RangeAxis axis={AXIS} text={String} isHead />
            </Th>
            <Th numeric className={classes.part ?? ''}>
              {t('countryScore.risks')}
            </Th>
            <Th numeric className={classes.part ?? ''}>
              {t('countryScore.indicators')}
            </Th>
            <Th className={classes.afterNumber ?? ''}>{t('countryScore.worst')}</Th>
          </tr>
        </thead>
        <tbody>
          {countries.map((each) => {
            const { country, score, risks, roles } = each;
            const worst = risks.filter(isLive).slice(0, WORST);
            if (score === null) return null;
            if (isNothingDone(each)) return <UntouchedRow key={country} of={each} words={words} />;
            const [low, high] = [format.integer(score.score.low), format.integer(score.score.high)];
            return (
              <tr key={country}>
                <Td rowHead>
                  {words.country(country)}
                  {roles.length === 0 ? (
                    <span className={classes.second}>{t('countryScore.onlyLooked')}</span>
                  ) : null}
                </Td>
                <Td numeric>
                  <b>{scoreText(score.score, words)}</b>
                </Td>
                <Td>
                  <SwingMark
                    low={score.score.low}
                    likely={score.score.low}
                    high={score.score.high}
                    axis={AXIS}
                    label={t(low === high ? 'countryScore.exact' : 'countryScore.mark', { low, high })}
                  />
                </Td>
                <Td numeric className={classes.part ?? ''}>
                  {scoreText(score.riskPart, words)}
                </Td>
                <Td numeric className={classes.part ?? ''}>
                  {score.indicatorPart === null
                    ? t('indicator.unknown')
                    : format.integer(score.indicatorPart)}
                </Td>
                <Td className={classes.afterNumber ?? ''}>
                  {worst.length === 0 ? (
                    <span className={classes.quiet}>{t('countryScore.none')}</span>
                  ) : (
                    <ol className={classes.worst}>
                      {worst.map(({ assessment, after }) => (
                        <li key={assessment.risk.id}>
                          <b className="num">{after.score}</b>
                          {roles.length === 0 ? (
                            <span>{text(assessment.risk.title)}</span>
                          ) : (
                            <button
                              type="button"
                              className={classes.open}
                              onClick={() =>
                                place.go({ view: null, in: country, risk: assessment.risk.id, at: country })
                              }
                            >
                              {text(assessment.risk.title)}
                            </button>
                          )}
                        </li>
                      ))}
                    </ol>
                  )}
                </Td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </section>
  );
}

/** A country that is only looked at, and where nothing can go wrong yet: no score, since none would mean anything. */
function UntouchedRow({ of: { country, score }, words }: { readonly of: CountryIp; readonly words: Words }) {
  const { t, format } = words;
  const indicators = score?.indicatorPart ?? null;
  return (
    <tr>
      <Td rowHead>
        {words.country(country)}
        <span className={classes.second}>{t('countryScore.onlyLooked')}</span>
      </Td>
      <Td numeric>{NO_SCORE}</Td>
      <Td />
      <Td numeric className={classes.part ?? ''}>
        {NO_SCORE}
      </Td>
      <Td numeric className={classes.part ?? ''}>
        {indicators === null ? t('indicator.unknown') : format.integer(indicators)}
      </Td>
      <Td className={classes.afterNumber ?? ''}>
        <span className={classes.quiet}>{t('countryScore.nothingDone')}</span>
      </Td>
    </tr>
  );
}
