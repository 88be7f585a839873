import { useEffect, useState } from 'react';
import type { AttentionMaps } from '../../../lab/training/messages';
import { labTraining, useLabModel, useLabText, useWantedText } from '../lab-stores';

/** Longer sentences would have cells too small to hit [tokens]. */
export const MAX_SHOWN_TOKENS = 32;
/** Typing asks once it pauses [ms]. */
const PAUSE_MS = 250;

export interface Attention {
  readonly maps: AttentionMaps | null;
  /** The sentence cut into tokens, as they are named. */
  readonly names: readonly string[];
  /** Tokens of the sentence that are left out at its end. */
  readonly leftOutCount: number;
  /** Steps that the model has learned; null: there is none yet. */
  readonly learnedStepCount: number | null;
}

/** Who looks at whom in a sentence, by the Lab's model; one that has not learned yet is built when there is none. */
export function useAttention(sentence: string): Attention {
  const model = useLabModel((state) => state.model);
  const phase = useLabModel((state) => state.phase);
  const prepared = useLabText((state) => state.prepared);
  const tokenizer = useLabText((state) => state.tokenizer);
  const step = useLabModel((state) => state.steps.at(-1)?.step ?? 0);
  const [shown, setShown] = useState<Omit<Attention, 'learnedStepCount'>>({
    maps: null,
    names: [],
    leftOutCount: 0,
  });

  useWantedText();
  useEffect(() => {
    if (model === null && phase === null && prepared !== null && tokenizer !== null)
      labTraining.build(prepared, tokenizer);
  }, [model, phase, prepared, tokenizer]);

  // When the sentence changes, and again each time the training starts or stops.
  const isReady = phase !== null && phase !== 'starting' && phase !== 'failed';
  const isAtRest = phase === 'stopped' || phase === 'finished';
  // biome-ignore lint/correctness/useExhaustiveDependencies: at rest the weights are others than when it was asked
  useEffect(() => {
    if (model === null || !isReady) return undefined;
    let isWanted = true;
    const timer = setTimeout(async () => {
      const all = model.tokenizer.encode(sentence);
      const tokens = all.slice(0, Math.min(MAX_SHOWN_TOKENS, model.shape.contextLength));
      const maps = tokens.length === 0 ? null : await labTraining.attention(tokens);
      if (isWanted)
        setShown({
          maps,
          names: [...tokens].map(model.tokenizer.nameOf),
          leftOutCount: all.length - tokens.length,
        });
    }, PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [model, isReady, isAtRest, sentence]);
  return { ...shown, learnedStepCount: model === null ? null : step };
}
