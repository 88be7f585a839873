import { useEffect } from 'react';
import type { AttentionMaps } from '../../../lab/training/messages';
import { labTraining, useLabModel, useLabText, useWantedText } from '../lab-stores';
import type { BuiltModel } from '../transformer/training-store';
import { useModelAnswer } from '../use-model-answer';

/** Longer sentences would have cells too small to hit [tokens]. */
export const MAX_SHOWN_TOKENS = 32;

/** What the model answered for a sentence. */
interface SentenceMaps {
  readonly maps: AttentionMaps | null;
  /** The sentence cut into tokens, as they are named. */
  readonly names: readonly string[];
  /** Tokens of the sentence that are left out at its end. */
  readonly leftOutCount: number;
}

export interface Attention extends SentenceMaps {
  /** Steps that the model has learned; null: there is none yet. */
  readonly learnedStepCount: number | null;
}

const NOTHING: SentenceMaps = { maps: null, names: [], leftOutCount: 0 };

/** Who looks at whom in a sentence, by the Lab's model; one that has not learned yet is built when there is none. */
export function useAttention(sentence: string): Attention {
  const model = useLabModel((state) => state.model);
  const phase = useLabModel((state) => state.phase);
  const prepared = useLabText((state) => state.prepared);
  const tokenizer = useLabText((state) => state.tokenizer);
  const step = useLabModel((state) => state.steps.at(-1)?.step ?? 0);

  useWantedText();
  useEffect(() => {
    if (model === null && phase === null && prepared !== null && tokenizer !== null)
      labTraining.build(prepared, tokenizer);
  }, [model, phase, prepared, tokenizer]);

  const { newest } = useModelAnswer(sentence, attentionIn);
  return { ...(newest ?? NOTHING), learnedStepCount: model === null ? null : step };
}

async function attentionIn({ tokenizer, shape }: BuiltModel, sentence: string): Promise<SentenceMaps> {
  const all = tokenizer.encode(sentence);
  const tokens = all.slice(0, Math.min(MAX_SHOWN_TOKENS, shape.contextLength));
  return {
    maps: tokens.length === 0 ? null : await labTraining.attention(tokens),
    names: [...tokens].map(tokenizer.nameOf),
    leftOutCount: all.length - tokens.length,
  };
}
