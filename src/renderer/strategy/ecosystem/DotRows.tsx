import type { CSSProperties } from 'react';
import type { ComparedDimension, ComparedScore, EcosystemComparison } from '#core/strategy/ecosystem/compare';
import { LEAST_SCORE, MOST_SCORE } from '#core/strategy/ecosystem/scores';
import { Table, Td, Th } from '../../ui/Table';
import classes from './dot-rows.module.css';
import type { EcosystemWords } from './use-ecosystem-words';

export interface DotRowsProps {
  readonly comparison: EcosystemComparison;
  readonly words: EcosystemWords;
  readonly className?: string | undefined;
}

const STEPS = [1, 2, 3, 4, 5] as const;

const percentOf = (score: number) => (100 * (score - LEAST_SCORE)) / (MOST_SCORE - LEAST_SCORE);

/** One axis for all rows: home a tick, the others dots with their codes, hollow where recalled; a verdict at the end. */
export function DotRows({ comparison, words, className = '' }: DotRowsProps) {
  const { t } = words;
  return (
    <>
      <Table className={`${classes.table} ${className}`} label={t('title')}>
        <thead>
          <tr>
            <Th>{t('column.dimension')}</Th>
            <Th className={classes.axisCell}>
              <span className="visually-hidden">{t('column.scores')}</span>
              <span className={classes.axis} aria-hidden="true">
                {STEPS.map((step) => (
                  <s key={step} style={{ left: `${percentOf(step)}%` }}>
                    {step}
                  </s>
                ))}
              </span>
            </Th>
            <Th>{t('column.verdict', { country: words.country(comparison.home) })}</Th>
          </tr>
        </thead>
        <tbody>
          {comparison.dimensions.map((row) => (
            <tr key={row.dimension}>
              <Td rowHead>{words.dimension(row.dimension)}</Td>
              <Td className={classes.axisCell}>
                <Dots row={row} words={words} />
              </Td>
              <Td>{words.verdict(row)}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className={classes.legend} aria-hidden="true">
        <span>
          <b className={classes.homeMark} /> {t('legend.home')}
        </span>
        <span>
          <i className={classes.dotMark} /> {t('legend.abroad')}
        </span>
        <span>
          <i className={classes.dotMark} data-recalled="" /> {t('legend.recalled')}
        </span>
      </p>
    </>
  );
}

function Dots({ row, words }: { readonly row: ComparedDimension; readonly words: EcosystemWords }) {
  const { t } = words;
  const scores = [...new Set(row.abroad.flatMap(({ line }) => line?.score ?? []))].sort((a, b) => a - b);
  const own = row.home.line?.score ?? null;
  const unknown = row.abroad.filter(({ line }) => line === null || line.score === null);
  const spoken = [row.home, ...row.abroad].map((score) => spokenScore(score, words));
  return (
    <div className={classes.dots} role="img" aria-label={words.list(spoken)}>
      {scores.length === 0 ? null : (
        <u
          style={{
            left: `${percentOf(Math.min(...scores))}%`,
            width: `${percentOf(Math.max(...scores)) - percentOf(Math.min(...scores))}%`,
          }}
        />
      )}
      {scores.map((score) => {
        const members = row.abroad.filter(({ line }) => line?.score === score);
        return (
          <span
            key={score}
            className={classes.group}
            style={{ '--x': percentOf(score) } as CSSProperties}
            data-end={score === LEAST_SCORE ? 'first' : score === MOST_SCORE ? 'last' : undefined}
          >
            <s>{members.map(({ country }) => country).join(' ')}</s>
            <i data-recalled={members.every(({ line }) => line?.confidence === 'recalled') || undefined} />
          </span>
        );
      })}
      {own === null ? null : (
        <b
          style={{ left: `${percentOf(own)}%` }}
          data-recalled={row.home.line?.confidence === 'recalled' || undefined}
        />
      )}
      {unknown.length === 0 && own !== null ? null : (
        <em>
          {t('unknownOf', {
            countries: [...(own === null ? [row.home] : []), ...unknown]
              .map(({ country }) => country)
              .join(' '),
          })}
        </em>
      )}
    </div>
  );
}

function spokenScore({ country, line }: ComparedScore, { t, country: nameOf }: EcosystemWords): string {
  return t('spokenScore', {
    country: nameOf(country),
    score: line?.score ?? t('unknown'),
    confidence: line === null ? '' : t(`confidence.${line.confidence}`),
  });
}
