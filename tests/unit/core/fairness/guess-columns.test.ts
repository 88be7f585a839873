import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitCsv } from '#core/catalog/csv';
import { guessColumns, namedColumns, seenColumns } from '#core/fairness/table/guess-columns';

const guess = (text: string) => {
  const [header, ...rows] = splitCsv(text).records.map(({ cells }) => cells);
  return guessColumns(seenColumns(header ?? [], rows));
};

describe('guessColumns', () => {
  it('knows the usual names, and takes few-valued columns for groups', () => {
    expect(guess('id,y_true,y_pred,score,sex,region\n1,0,1,0.4,m,n\n2,1,1,0.9,f,s\n3,1,0,0.2,f,n\n')).toEqual(
      {
        label: 'y_true',
        prediction: 'y_pred',
        score: 'score',
        groups: ['sex', 'region'],
        positiveLabel: null,
        positivePrediction: null,
      },
    );
  });

  it('offers the first word as the positive one where a column has words', () => {
    expect(guess('label,prediction,g\nspam,spam,a\nham,spam,b\n')).toMatchObject({
      positiveLabel: 'spam',
      positivePrediction: 'spam',
    });
  });

  it('offers no column that a name does not tell apart', () => {
    const columns = seenColumns(['', 'y', 'p', 'g', 'g ', 'h'], [['0', '1', '1', 'a', 'b', 'x']]);
    expect(namedColumns(columns).map(({ name, place }) => [name, place])).toEqual([
      ['y', 1],
      ['p', 2],
      ['h', 5],
    ]);
  });

  it('finds everything in the sample that comes along', () => {
    const file = path.join(
      import.meta.dirname,
      '../../../../resources/samples/predictions/synthetic-safety-filter.csv',
    );
    expect(guess(readFileSync(file, 'utf8').slice(0, 60_000))).toEqual({
      label: 'harmful',
      prediction: 'turned_away',
      score: 'score',
      groups: ['language', 'age'],
      positiveLabel: null,
      positivePrediction: null,
    });
  });
});
