import { Link } from 'wouter';
import { CRITERIA, type CriterionId } from '#core/strategy/ranking/criteria';
import type { CriterionFact } from '#core/strategy/ranking/criterion-facts';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { CatalogNote } from '../../../catalog/CatalogNote';
import type { RankingWords } from '../../../ranking/use-ranking-words';
import { SidePanel } from '../../../ui/SidePanel';
import { SourceChip } from '../../../ui/SourceChip';
import { Table, Td, Th } from '../../../ui/Table';
import type { RankedMarkets } from '../../../worker/ranking-messages';
import classes from './ranking.module.css';

export interface CountryPanelProps {
  readonly country: string;
  readonly ranked: RankedMarkets;
  readonly words: RankingWords;
  readonly onClose: () => void;
}

/** Why a country stands where it stands: every criterion with its value, its points and its source. */
export function CountryPanel({ country: code, ranked, words, onClose }: CountryPanelProps) {
  const { t, format, country, criterion, amount, inHundred } = words;
  const { ranking } = ranked;
  const position = ranking.countries.findIndex((each) => each.country === code);
  const own = ranking.countries[position];
  if (own === undefined) return null;
  const whole = (value: number) => format.integer(Math.round(value));
  const { closeness, place, pFirst } = own.topsis;
  const rangeText = (id: CriterionId, { low, likely, high }: ThreePoint) => {
    const { unit } = CRITERIA[id];
    return (
      <>
        <b>{amount(unit, likely)}</b>
        {low === high ? null : <small className={classes.remark}>{words.range(unit, low, high)}</small>}
      </>
    );
  };
  return (
    <SidePanel
      title={country(code)}
      meta={t('panel.meta', {
        score: whole(own.score),
        low: whole(own.scoreRange.p10),
        high: whole(own.scoreRange.p90),
        place: position + 1,
        number: ranking.countries.length,
      })}
      onClose={onClose}
    >
      <Table label={country(code)} density="roomy" className={classes.facts ?? ''}>
        <thead>
          <tr>
            <Th>{t('panel.criterion')}</Th>
            <Th>{t('panel.value')}</Th>
            <Th numeric>{t('panel.points')}</Th>
          </tr>
        </thead>
        <tbody>
          {(ranked.facts[code] ?? []).map((fact) => (
            <tr key={fact.id} data-counted={own.points[fact.id] === undefined ? undefined : ''}>
              <Td rowHead>
                {criterion(fact.id)}
                <Scale fact={fact} words={words} />
              </Td>
              <Td>
                {fact.range === null ? (
                  <span className="unk">{t('panel.unknown')}</span>
                ) : (
                  rangeText(fact.id, fact.range)
                )}
                <span className={classes.source}>
                  {fact.source !== null ? (
                    <SourceChip
                      name={criterion(fact.id)}
                      figure={fact.source.figure}
                      also={fact.source.note === null ? null : <CatalogNote text={fact.source.note} />}
                    />
                  ) : fact.range === null ? null : (
                    <small className={classes.remark}>{t('panel.computed')}</small>
                  )}
                </span>
              </Td>
              <Td numeric>
                {own.points[fact.id] === undefined ? (
                  <span className="soft">{t('panel.notCounted')}</span>
                ) : (
                  format.factor(Math.round(10 * (own.points[fact.id] ?? 0)) / 10)
                )}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className={classes.after}>
        {t('panel.topsis', {
          closeness: closeness.p50.toFixed(2),
          low: closeness.p10.toFixed(2),
          high: closeness.p90.toFixed(2),
          place,
          runs: inHundred(pFirst),
        })}
      </p>
      {own.dominatedBy.length === 0 ? null : (
        <p className={classes.after}>
          {t('panel.dominated', { countries: words.list(own.dominatedBy.map(country)) })}
        </p>
      )}
      <p className={classes.after}>
        <Link href={`/countries?country=${code}`}>{t('panel.openCountry')}</Link>
      </p>
      <p className={classes.after}>
        <Link href={`/strategy?view=entry&in=${code}`}>{t('panel.planEntry')}</Link>
      </p>
    </SidePanel>
  );
}

/** What counts nothing and what counts all; a score says so itself. */
function Scale({ fact, words }: { readonly fact: CriterionFact; readonly words: RankingWords }) {
  const { unit } = CRITERIA[fact.id];
  if (unit === 'score_1_5' || unit === 'score_0_100') return null;
  return (
    <small className={classes.remark}>
      {words.t('panel.scale', { worst: words.amount(unit, fact.worst), best: words.amount(unit, fact.best) })}
    </small>
  );
}
