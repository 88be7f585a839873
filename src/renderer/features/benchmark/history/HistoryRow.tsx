import { useState } from 'react';
import type { MachineRun } from '#core/machine/machine-profile';
import type { Axis } from '../../../ui/axis';
import { RangeMark } from '../../../ui/RangeMark';
import { StateWord } from '../../../ui/StateWord';
import { Td, Tr } from '../../../ui/Table';
import { bestProduct, bestTraining } from '../figures/result-rows';
import { runState } from '../figures/run-state';
import type { Words } from '../use-words';
import classes from './history.module.css';
import { whenText } from './when';

export interface HistoryRowProps {
  readonly run: MachineRun;
  readonly axis: Axis;
  readonly isShown: boolean;
  readonly onShow: () => void;
  readonly onCompare: () => void;
  readonly onRemove: () => void;
  readonly words: Words;
}

/** A run and what can be done with it; to remove it takes two steps, because nothing brings it back. */
export function HistoryRow(props: HistoryRowProps) {
  const { run, axis, isShown, onShow, onCompare, onRemove, words } = props;
  const { t, rate } = words;
  const [asks, setAsks] = useState(false);
  const { result } = run;
  const when = whenText(result, words);
  const product = bestProduct(result.kernels)?.rate.spread ?? null;
  const training = bestTraining(result.transformers);
  const { id, tone } = runState(result);
  return (
    <Tr selected={isShown}>
      <Td rowHead>{when}</Td>
      <Td>{words.listed([t(`backend.${result.backend}`), t(`mode.${result.mode}`)])}</Td>
      <Td soft className={classes.browser ?? ''}>
        {result.browser}
      </Td>
      <Td numeric>{product === null ? '–' : <b>{rate('flop', product.p50)}</b>}</Td>
      <Td className={classes.mark ?? ''}>
        <RangeMark quantiles={product} axis={axis} label={when} text={(value) => rate('flop', value)} />
      </Td>
      <Td numeric>{training === null ? '–' : rate('flop', training.spread.p50)}</Td>
      <Td>
        <StateWord tone={tone}>{t(`state.${id}`)}</StateWord>
      </Td>
      <Td numeric>
        {asks ? (
          <span className={classes.actions}>
            {t('history.sure')}
            <button type="button" className="link" onClick={onRemove}>
              {t('history.removeNow')}
            </button>
            <button type="button" className="link" onClick={() => setAsks(false)}>
              {t('history.keep')}
            </button>
          </span>
        ) : (
          <span className={classes.actions}>
            <button
              type="button"
              className="link"
              aria-label={t('history.showLabel', { when })}
              onClick={onShow}
            >
              {t('history.show')}
            </button>
            <button
              type="button"
              className="link"
              aria-label={t('history.compareLabel', { when })}
              onClick={onCompare}
            >
              {t('history.compare')}
            </button>
            <button
              type="button"
              className="link"
              aria-label={t('history.removeLabel', { when })}
              onClick={() => setAsks(true)}
            >
              {t('history.remove')}
            </button>
          </span>
        )}
      </Td>
    </Tr>
  );
}
