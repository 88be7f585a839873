import { peopleIn } from '#core/fairness/counts';
import { everybody } from '#core/fairness/groups';
import { fairnessDuties } from '#core/fairness/law/bias-duties';
import { useFairnessWords } from '../../../../fairness/use-fairness-words';
import { useLawWords } from '../law/use-law-words';
import { ReportSection } from '../parts/ReportSection';
import type { ReportData } from '../report-data';
import { ColumnBlock } from './ColumnBlock';
import { FairnessLawBlock } from './FairnessLawBlock';

/** How the model of the plan treats groups of people, by the newest answers that were imported. */
export function FairnessSection({ data }: { readonly data: ReportData }) {
  const words = useFairnessWords();
  const ofLaw = useLawWords(data);
  const { t, format } = words;
  const { plan, law } = data;
  const fairness = plan.fairness ?? {};
  const measurement = fairness.measurements?.at(-1);
  if (measurement === undefined) return null;
  const left = measurement.rowCount - peopleIn(everybody(measurement.cells).counts);
  return (
    <ReportSection
      id="fairness"
      title={ofLaw.t('section.fairness')}
      lead={t('report.lead', {
        file: measurement.fileName,
        date: format.date(measurement.importedOn),
        rows: format.integer(measurement.rowCount),
        left: format.integer(left),
        harm: words.harm(fairness, fairness.harm ?? 'wrong-yes'),
      })}
    >
      {measurement.columns.groups.map((column, place) => (
        <ColumnBlock
          key={column}
          column={column}
          place={place}
          measurement={measurement}
          fairness={fairness}
          seed={plan.seed}
          words={words}
        />
      ))}
      <FairnessLawBlock
        duties={law === null ? null : fairnessDuties(law.entries)}
        words={words}
        ofLaw={ofLaw}
      />
    </ReportSection>
  );
}
