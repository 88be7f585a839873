import isEqual from 'fast-deep-equal';
import type { Evaluation } from '#core/evaluation/evaluation';
import type { EvaluationAnswer } from './evaluation-messages';

type Done = Extract<EvaluationAnswer, { kind: 'done' }>;
type Figures = Evaluation['figures'];

/** An answer on its way from the worker. */
export type SentAnswer =
  | Exclude<EvaluationAnswer, Done>
  | (Omit<Done, 'evaluation'> & {
      readonly evaluation: Omit<Evaluation, 'figures'>;
      /** null: those of the answer before. */
      readonly figures: Figures | null;
    });

/**
 * The worker's end: the figures an estimate rests on are a third of an answer and mostly the same after a keystroke, so
 * that they are sent when they differ from those sent before.
 */
export function createAnswerPacker(): (answer: EvaluationAnswer) => SentAnswer {
  let sent: Figures | null = null;
  return (answer) => {
    if (answer.kind !== 'done') return answer;
    const { evaluation, ...message } = answer;
    const { figures, ...rest } = evaluation;
    if (isEqual(figures, sent)) return { ...message, evaluation: rest, figures: null };
    sent = figures;
    return { ...message, evaluation: rest, figures };
  };
}

/**
 * The page's end; it has to be given every answer of the worker, in their order. Figures that did not change stay the same
 * object, so that what shows them alone is not drawn again.
 */
export function createAnswerUnpacker(): (sent: SentAnswer) => EvaluationAnswer {
  let known: Figures = {};
  return (sent) => {
    if (sent.kind !== 'done') return sent;
    const { evaluation, figures, ...message } = sent;
    known = figures ?? known;
    return { ...message, evaluation: { ...evaluation, figures: known } };
  };
}
