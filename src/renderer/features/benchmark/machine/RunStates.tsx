import type { BenchmarkResult } from '#core/benchmark/result';
import { StateWord } from '../../../ui/StateWord';
import { isSteady, runState, typicalUncertainty, worstError } from '../figures/run-state';
import type { Words } from '../use-words';
import classes from './machine.module.css';

/** Whether the run can be trusted, in three words: right, steady, and what else is to be known of it. */
export function RunStates({ result, words }: { readonly result: BenchmarkResult; readonly words: Words }) {
  const { t, format } = words;
  const error = worstError(result);
  const uncertainty = typicalUncertainty(result);
  const { id, tone } = runState(result);
  return (
    <span className={classes.states}>
      {error === null ? (
        <StateWord tone="unk">{t('states.unchecked')}</StateWord>
      ) : error.maxRelativeError <= error.tolerance ? (
        <StateWord tone="ok">
          {t('states.correct', { error: format.scientific(error.maxRelativeError) })}
        </StateWord>
      ) : (
        <StateWord tone="crit">
          {t('states.wrong', { error: format.scientific(error.maxRelativeError) })}
        </StateWord>
      )}
      {uncertainty === null ? null : (
        <StateWord tone={isSteady(uncertainty) ? 'ok' : 'warn'}>
          {t('states.spread', { share: format.percent(uncertainty) })}
        </StateWord>
      )}
      {id === 'good' || id === 'wrong' ? null : <StateWord tone={tone}>{t(`state.${id}`)}</StateWord>}
    </span>
  );
}
