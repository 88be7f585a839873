import { useEffect, useState } from 'react';
import { useLabModel } from './lab-stores';
import type { BuiltModel } from './transformer/training-store';

/** Typing asks once it pauses [ms]. */
const PAUSE_MS = 250;

export interface ModelAnswer<T> {
  /** The newest there is; it stays while there is no model to ask. */
  readonly newest: T | null;
  /** The newest of the model that is there, since it could last be asked. */
  readonly ofModel: T | null;
  /** Whether it is the answer to these words by these weights. */
  readonly isCurrent: boolean;
}

/**
 * What the Lab's model as it is answers to some words: asked when the words rest, and when training starts or stops.
 *
 * @param ask the same function each time
 */
export function useModelAnswer<T>(
  words: string,
  ask: (model: BuiltModel, words: string) => Promise<T | null>,
): ModelAnswer<T> {
  const model = useLabModel((state) => state.model);
  const phase = useLabModel((state) => state.phase);
  const [answer, setAnswer] = useState<{ readonly asked: string | null; readonly value: T | null }>({
    asked: null,
    value: null,
  });
  const isReady = phase !== null && phase !== 'starting' && phase !== 'failed';
  const isAtRest = phase === 'stopped' || phase === 'finished';
  // At rest the weights are others than when it was asked while they moved.
  const asked = `${isAtRest ? 'at rest' : 'moving'} ${words}`;
  useEffect(() => {
    if (model === null || !isReady)
      return setAnswer((old) => (old.asked === null ? old : { asked: null, value: old.value }));
    let isWanted = true;
    const timer = setTimeout(async () => {
      const value = await ask(model, words);
      if (isWanted) setAnswer({ asked, value });
    }, PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [model, isReady, asked, words, ask]);
  return {
    newest: answer.value,
    ofModel: answer.asked === null ? null : answer.value,
    isCurrent: answer.asked === asked,
  };
}
