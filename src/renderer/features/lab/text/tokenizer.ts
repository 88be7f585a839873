import { Tiktoken } from 'js-tiktoken/lite';
import { SPLIT_PATTERN, splitText } from '#core/lab/text/split-text';
import type { Vocabulary } from '#core/lab/text/train-bpe';

/** Text to token ids and back. */
export interface Tokenizer {
  readonly vocabulary: Vocabulary;
  readonly encode: (text: string) => Uint32Array;
  readonly decode: (tokens: Iterable<number>) => string;
  /** A token alone: its text, or its bytes where they are no whole sign. */
  readonly nameOf: (id: number) => string;
}

/** The library wants one; it is never written, and a text that holds these very signs is read as plain text. */
const SPECIAL_TOKENS = { '<|endoftext|>': 2 ** 32 - 1 };

/** A tokenizer over a vocabulary of our own, by the library that reads those of GPT. */
export function createTokenizer(vocabulary: Vocabulary): Tokenizer {
  const library = new Tiktoken({
    pat_str: SPLIT_PATTERN,
    special_tokens: SPECIAL_TOKENS,
    bpe_ranks: `! 0 ${vocabulary.map((bytes) => btoa(String.fromCharCode(...bytes))).join(' ')}`,
  });
  // A text repeats its words, and merging one anew costs far more than looking it up.
  const known = new Map<string, readonly number[]>();
  const strict = new TextDecoder('utf-8', { fatal: true });
  return {
    vocabulary,
    encode(text) {
      const ids: number[] = [];
      for (const piece of splitText(text)) {
        let tokens = known.get(piece);
        if (tokens === undefined) {
          tokens = library.encode(piece, [], []);
          known.set(piece, tokens);
        }
        for (const id of tokens) ids.push(id);
      }
      return Uint32Array.from(ids);
    },
    decode: (tokens) => library.decode([...tokens]),
    nameOf(id) {
      const bytes = vocabulary[id] ?? new Uint8Array();
      try {
        return strict.decode(bytes);
      } catch {
        return [...bytes].map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ');
      }
    },
  };
}
