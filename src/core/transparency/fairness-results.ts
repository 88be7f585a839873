import type { FilledRows, Statement } from '#core/assessments/document';
import { ask, both, NO_ROWS } from '#core/assessments/statements';
import type { Bilingual } from '#core/law/law';
import type { Plan } from '#core/plan/plan';

export const RESULT_COLUMNS: readonly Bilingual[] = [
  both('Data set', '数据集'),
  both('Group', '分组'),
  both('Metric', '指标'),
  both('Value', '数值'),
  both('Range', '区间'),
];

/** Results by group that the plan keeps, as rows. */
export function resultRows(_plan: Plan): FilledRows {
  return NO_ROWS;
}

export function factorsSentence(_plan: Plan): readonly Statement[] {
  return [ask(both('groups and conditions', '群体与条件'))];
}

export function variationSentence(_plan: Plan): readonly Statement[] {
  return [ask(both('intervals', '区间'))];
}
