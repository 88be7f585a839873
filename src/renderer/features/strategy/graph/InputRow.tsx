import { Link } from 'wouter';
import type { GraphInput } from '#core/strategy/graph/graph-input';
import { ScoreChip } from '../../../strategy/ecosystem/ScoreChip';
import { inputText } from '../../../strategy/graph/input-text';
import type { GraphWords } from '../../../strategy/graph/use-graph-words';
import classes from './panel.module.css';

export interface InputRowProps {
  readonly input: GraphInput;
  readonly words: GraphWords;
}

/** One input: what it is, its value, where it comes from, and what it counts. */
export function InputRow({ input, words }: InputRowProps) {
  const { t } = words;
  const { name, value, place, source } = inputText(input, words);
  const { fact, grade } = input;
  return (
    <li className={classes.input}>
      <span className={classes.inputName}>{name}</span>
      {place === null ? null : <Link href={place.href}>{place.word}</Link>}
      <span className={classes.value}>
        {value ?? <span className="unk">{t('panel.unknown')}</span>}
        {grade === null ? null : (
          <span className={classes.grade}>
            {t('panel.grade', { grade: words.points(grade.likely) })}{' '}
            {grade.low === grade.high
              ? null
              : words.bracketed(words.format.joinRange(words.points(grade.low), words.points(grade.high)))}
          </span>
        )}
        {source === null ? null : <span className={classes.source}>{source}</span>}
        {fact.kind === 'ecosystem' ? (
          <span className={classes.chips}>
            {fact.countries.map(({ country, line }) =>
              line === null ? null : (
                <span key={country} className={classes.chip}>
                  {country} <ScoreChip line={line} country={words.country(country)} />
                </span>
              ),
            )}
          </span>
        ) : null}
      </span>
    </li>
  );
}
