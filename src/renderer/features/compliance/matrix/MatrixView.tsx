import { useMemo } from 'react';
import { matrixView } from '#core/law/plan-duties/duty-matrix';
import type { ThemeId } from '#core/law/themes';
import { MatrixLegend } from '../../../law/MatrixLegend';
import type { ViewProps } from '../ComplianceView';
import { WithPanel } from '../WithPanel';
import { MatrixTable } from './MatrixTable';
import classes from './matrix.module.css';

/** Countries against themes, and the duties of a cell one by one. */
export function MatrixView({ data, place, words }: ViewProps) {
  const { t } = words;
  const matrix = useMemo(() => matrixView(data.duties), [data.duties]);
  const column = matrix.columns.findIndex(({ country }) => country === place.at);
  const theme = place.dutyId === null ? undefined : data.index.duties.get(place.dutyId)?.theme;
  const cell = matrix.rows.find((row) => row.theme === theme)?.cells[column];
  const open = (country: string, of: ThemeId) => {
    const at = matrix.columns.findIndex((candidate) => candidate.country === country);
    const [first] = matrix.rows.find((row) => row.theme === of)?.cells[at]?.entries ?? [];
    if (first !== undefined) place.go({ at: country, duty: first.assessment.duty.id });
  };
  return (
    <WithPanel
      data={data}
      place={place}
      words={words}
      sequence={cell?.entries ?? []}
      crumb={
        place.at === null || theme === undefined
          ? ''
          : t('panel.crumb', {
              country: words.country(place.at),
              theme: t(`theme.${theme}`),
              position:
                (cell?.entries.findIndex(({ assessment }) => assessment.duty.id === place.dutyId) ?? 0) + 1,
              count: cell?.entries.length ?? 0,
            })
      }
    >
      <MatrixTable
        matrix={matrix}
        words={words}
        selected={cell === undefined || theme === undefined ? null : { country: place.at ?? '', theme }}
        onOpen={open}
        countryHref={(country) => place.href({ country, view: null, duty: null, at: null })}
      />
      <MatrixLegend t={t} className={classes.legend} />
    </WithPanel>
  );
}
