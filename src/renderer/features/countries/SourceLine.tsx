import type { FigureUse } from '#core/evaluation/evaluation';
import { SourceChip } from '../../ui/SourceChip';
import classes from './page.module.css';
import type { CountriesData } from './use-countries-data';
import type { Words } from './use-words';

/** One chip per column of the table: the oldest of its figures speaks for all. */
export function SourceLine({ data, words }: { readonly data: CountriesData; readonly words: Words }) {
  const { t } = words;
  const facts = data.rows.map((row) => row.facts);
  const prices = data.rows.flatMap(({ estimate }) => {
    const { figureId } = estimate.training;
    return figureId === null ? [] : [data.evaluation.figures[figureId] ?? null];
  });
  const kinds = [
    { kind: 'price', figures: prices },
    { kind: 'pay', figures: facts.map(({ pay }) => pay?.figure ?? null) },
    { kind: 'electricity', figures: facts.map(({ figures }) => figures.industrial_electricity_usd_per_kwh) },
    { kind: 'carbon', figures: facts.map(({ figures }) => figures.grid_carbon_g_per_kwh) },
    { kind: 'incentive', figures: facts.map(({ figures }) => figures.rd_effective_subsidy_pct) },
  ] as const;
  return (
    <ul className={classes.sources} aria-label={t('sources')}>
      <li>{words.label(t('sources'))}</li>
      {kinds.map(({ kind, figures }) => {
        const oldest = oldestOf(figures);
        return oldest === null ? null : (
          <li key={kind}>
            {t(`source.${kind}`)} <SourceChip figure={oldest} name={t(`source.${kind}`)} />
          </li>
        );
      })}
    </ul>
  );
}

function oldestOf(figures: readonly (FigureUse | null)[]): FigureUse | null {
  return figures.reduce<FigureUse | null>(
    (oldest, figure) =>
      figure !== null && figure.layer !== 'yours' && (oldest === null || figure.asOf < oldest.asOf)
        ? figure
        : oldest,
    null,
  );
}
