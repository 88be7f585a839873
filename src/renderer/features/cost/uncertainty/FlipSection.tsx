import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '#core/scenarios/flip-values';
import { useFormat } from '../../../format/use-format';
import { CountrySelect } from '../../../ui/CountrySelect';
import { SectionHead } from '../../../ui/SectionHead';
import { SelectField } from '../../../ui/SelectField';
import type { CostView } from '../use-cost-view';
import type { Names } from '../use-names';
import { AnalysisBody } from './AnalysisBody';
import type { AnalysisState } from './analysis-client';
import { FlipRows } from './FlipRows';
import { flipNoteOf } from './flip-note';
import classes from './uncertainty.module.css';

export interface FlipSectionProps {
  readonly state: AnalysisState<'flips'>;
  readonly comparison: Comparison;
  readonly onCompare: (comparison: Comparison) => void;
  readonly view: CostView;
  readonly names: Names;
}

const KINDS = ['countries', 'approaches', 'budget'] as const;

/** What would have to be true for a comparison to come out the other way. */
export function FlipSection({ state, comparison, onCompare, view, names }: FlipSectionProps) {
  const { t } = useTranslation('uncertainty');
  const format = useFormat();
  const headingId = useId();
  const { evaluation, catalog, plan } = view;
  const countries = catalog.countries.filter(({ iso2 }) =>
    evaluation.countries.some(({ country }) => country === iso2),
  );
  const compare = (kind: string) => {
    if (kind === 'approaches' || kind === 'budget') return onCompare({ kind });
    const first = plan.placement.training;
    const second = countries.find(({ iso2 }) => iso2 !== first)?.iso2 ?? first;
    onCompare({ kind: 'countries', first, second });
  };
  const sideName = (side: 'first' | 'second') =>
    comparison.kind === 'countries' ? names.country(comparison[side]) : t(`flips.${comparison.kind}.${side}`);
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('flips.title')} meta={t('flips.meta')} />
      <div className={classes.choices}>
        <SelectField
          label={t('flips.compare')}
          value={comparison.kind}
          options={KINDS.map((kind) => ({ value: kind, label: t(`flips.kind.${kind}`) }))}
          onChange={compare}
        />
        {comparison.kind === 'countries' ? (
          <>
            <CountrySelect
              label={t('flips.firstCountry')}
              countries={countries}
              value={comparison.first}
              onChange={(first) => onCompare({ ...comparison, first })}
            />
            <CountrySelect
              label={t('flips.secondCountry')}
              countries={countries}
              value={comparison.second}
              onChange={(second) => onCompare({ ...comparison, second })}
            />
          </>
        ) : null}
      </div>
      <AnalysisBody state={state}>
        {(table) => {
          if (table === null || table === undefined) {
            const note = flipNoteOf(comparison, plan, state.status === 'waiting');
            return note === null ? null : <p className="soft">{t(`flips.${note}`)}</p>;
          }
          // The answer to the question before, while the new one is computed.
          if (JSON.stringify(table.comparison) !== JSON.stringify(comparison)) return null;
          const { firstUsd, secondUsd } = table;
          const words = {
            first: sideName('first'),
            second: sideName('second'),
            firstUsd: format.money(firstUsd),
            secondUsd: format.money(secondUsd),
          };
          return (
            <>
              <p className={classes.sentence}>
                {t(
                  firstUsd === secondUsd
                    ? 'flips.same'
                    : firstUsd < secondUsd
                      ? 'flips.firstCheaper'
                      : 'flips.secondCheaper',
                  words,
                )}
              </p>
              {firstUsd === secondUsd ? null : <FlipRows table={table} view={view} names={names} />}
            </>
          );
        }}
      </AnalysisBody>
    </section>
  );
}
