import { useId } from 'react';
import type { RiskArea } from '#core/ip/ip';
import { isNothingDone } from '#core/ip/plan-ip/nothing-done';
import type { CountryIp } from '#core/ip/plan-ip/plan-ip';
import type { IpScore } from '#core/ip/score/ip-score';
import { scoreText } from '../../../ip/score-text';
import { SectionHead } from '../../../ui/SectionHead';
import { SelectField } from '../../../ui/SelectField';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import type { Place } from '../use-place';
import type { Words } from '../use-words';
import classes from './countries.module.css';

export interface FormulaTableProps {
  readonly countries: readonly CountryIp[];
  readonly place: Place;
  readonly words: Words;
}

interface Scored extends CountryIp {
  readonly score: IpScore;
}

/** The formula of the IP score with the plan's own numbers, for two countries side by side. */
export function FormulaTable({ countries, place, words }: FormulaTableProps) {
  const { t, format } = words;
  const headingId = useId();
  const scored = countries.filter((each): each is Scored => each.score !== null && !isNothingDone(each));
  const asked = place.list('pair');
  const find = (code: string | undefined, other: Scored | undefined) =>
    scored.find(({ country }) => country === code) ?? scored.find((each) => each !== other);
  const first = find(asked[0], undefined);
  const second = find(asked[1], first);
  if (first === undefined || second === undefined) return null;
  const pair = first === second ? [first] : [first, second];
  const choose = (at: 0 | 1, code: string) => {
    const next = [first.country, second.country];
    next[at] = code;
    place.go({ pair: next.join() }, { replace: true });
  };
  const options = scored.map(({ country }) => ({ value: country, label: words.country(country) }));
  return (
    <section aria-labelledby={headingId} className={classes.section}>
      <SectionHead id={headingId} title={t('formula.title')} meta={t('formula.meta')} />
      <Table label={t('formula.title')} className={classes.formula ?? ''}>
        <thead>
          <tr>
            <Th>{t('formula.part')}</Th>
            {pair.map((each, at) => (
              <Th key={each.country}>
                <SelectField
                  hideLabel
                  label={t(at === 0 ? 'formula.first' : 'formula.second')}
                  value={each.country}
                  options={options}
                  onChange={(code) => choose(at === 0 ? 0 : 1, code)}
                />
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first.score.areas.map(({ area }) => (
            <tr key={area}>
              <Td rowHead soft>
                {t('formula.areas')} <b>{t(`area.${area}`)}</b>
              </Td>
              {pair.map((each) => (
                <Td key={each.country}>
                  <AreaCell of={each} area={area} words={words} />
                </Td>
              ))}
            </tr>
          ))}
          <tr>
            <Td rowHead>{t('formula.sum')}</Td>
            {pair.map(({ country, score }) => (
              <Td key={country}>{scoreText(sumOf(score), words)}</Td>
            ))}
          </tr>
          <tr>
            <Td rowHead>{t('formula.risks')}</Td>
            {pair.map(({ country, score }) => (
              <Td key={country}>
                {t('formula.risksCounted', {
                  sum: bracketed(scoreText(sumOf(score), words)),
                  part: scoreText(score.riskPart, words),
                })}
              </Td>
            ))}
          </tr>
          <tr>
            <Td rowHead>{t('formula.indicators')}</Td>
            {pair.map(({ country, score }) => (
              <Td key={country}>
                {score.indicatorPart === null ? t('indicator.unknown') : format.integer(score.indicatorPart)}
              </Td>
            ))}
          </tr>
          <Tr total>
            <Td rowHead>{t('formula.score')}</Td>
            {pair.map(({ country, score }) => (
              <Td key={country}>
                {score.indicatorPart === null
                  ? t('formula.scoreCountedRisksOnly', { risks: scoreText(score.riskPart, words) })
                  : t('formula.scoreCounted', {
                      risks: bracketed(scoreText(score.riskPart, words)),
                      indicators: format.integer(score.indicatorPart),
                      score: scoreText(score.score, words),
                    })}
              </Td>
            ))}
          </Tr>
        </tbody>
      </Table>
      <p className={classes.note}>{t('formula.note')}</p>
    </section>
  );
}

interface AreaCellProps {
  readonly of: Scored;
  readonly area: RiskArea;
  readonly words: Words;
}

/** Points of an area, and the risk that gives them. */
function AreaCell({ of: { score, risks }, area, words }: AreaCellProps) {
  const points = score.areas.find((each) => each.area === area)?.worst ?? { low: 0, high: 0 };
  const worst = risks.find(
    ({ assessment, after, record }) =>
      assessment.risk.area === area &&
      assessment.state !== 'not-applicable' &&
      record.status !== 'closed' &&
      after.score === points.high,
  );
  return (
    <>
      <b>{scoreText(points, words)}</b>
      {worst === undefined ? null : (
        <span className={classes.reason}>{words.text(worst.assessment.risk.title)}</span>
      )}
    </>
  );
}

function sumOf({ areas }: IpScore) {
  return {
    low: areas.reduce((sum, { worst }) => sum + worst.low, 0),
    high: areas.reduce((sum, { worst }) => sum + worst.high, 0),
  };
}

/** A range in a product stands in brackets. */
function bracketed(text: string): string {
  return /^\d+$/.test(text) ? text : `(${text})`;
}
