import type { Competitor, EntryPlan } from '#core/plan/entry-plan';
import type { AxisStanding } from '#core/strategy/entry/axis-standing';
import { withoutAxis } from '#core/strategy/entry/without-axis';
import { DotRow } from '../../../entry-plan/DotRow';
import { standingText } from '../../../entry-plan/standing-text';
import type { EntryWords } from '../../../entry-plan/use-entry-words';
import { withChanges } from '../../../state/with-changes';
import { NumberField } from '../../../ui/NumberField';
import { Td, Tr } from '../../../ui/Table';
import classes from './entry.module.css';
import type { ChangeEntry } from './use-entry-edits';

export interface CompetitionRowProps {
  readonly standing: AxisStanding;
  readonly competitors: readonly Competitor[];
  readonly letters: ReadonlyMap<string, string>;
  readonly words: EntryWords;
  readonly change: ChangeEntry;
}

/** An axis: a score for everybody, from 1 to 5 or none. */
export function CompetitionRow({ standing, competitors, letters, words, change }: CompetitionRowProps) {
  const { t } = words;
  const { axis, own, others } = standing;
  const scores = new Map(others.map(({ competitor, score }) => [competitor.id, score]));
  const edit = (to: (entry: EntryPlan) => EntryPlan) => change('competition', to);
  const setOwn = (score: number | undefined) =>
    edit((each) => ({ ...each, ownScores: withScore(each.ownScores, axis.id, score) }));
  const setOther = (id: string, score: number | undefined) =>
    edit((each) => ({
      ...each,
      competitors: each.competitors.map((one) =>
        one.id === id ? { ...one, scores: withScore(one.scores, axis.id, score) } : one,
      ),
    }));
  return (
    <Tr data-axis={axis.id}>
      <Td rowHead>{axis.name}</Td>
      <Td>
        <Score
          label={t('competition.score', { name: t('competition.you'), axis: axis.name })}
          value={own}
          onChange={setOwn}
        />
      </Td>
      {competitors.map(({ id, name }) => (
        <Td key={id}>
          <Score
            label={t('competition.score', { name, axis: axis.name })}
            value={scores.get(id) ?? null}
            onChange={(score) => setOther(id, score)}
          />
        </Td>
      ))}
      <Td className={classes.dots ?? ''}>
        <DotRow standing={standing} words={words} letters={letters} />
      </Td>
      <Td className={classes.standing ?? ''}>{standingText(standing, words)}</Td>
      <Td>
        <button
          type="button"
          className="link"
          aria-label={t('competition.remove', { name: axis.name })}
          onClick={() => edit((each) => withoutAxis(each, axis.id))}
        >
          {t('removeShort')}
        </button>
      </Td>
    </Tr>
  );
}

interface ScoreProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (score: number | undefined) => void;
}

function Score({ label, value, onChange }: ScoreProps) {
  return (
    <span className={classes.score}>
      <NumberField
        hideLabel
        label={label}
        value={value}
        min={1}
        max={5}
        integer
        onChange={onChange}
        onClear={() => onChange(undefined)}
      />
    </span>
  );
}

/** Scores with one changed, or taken out. */
function withScore(scores: Readonly<Record<string, number>>, axisId: string, score: number | undefined) {
  return withChanges<Record<string, number>>({ ...scores }, { [axisId]: score });
}
