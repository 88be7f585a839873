import { type Cleaning, cleanText } from '#core/lab/text/clean-text';
import { type TextStatistics, textStatistics } from '#core/lab/text/text-statistics';
import { trainBytePairs, type Vocabulary } from '#core/lab/text/train-bpe';
import { createTokenizer } from './tokenizer';

export interface PrepareRequest {
  readonly raw: string;
  readonly vocabularySize: number;
}

/** A text that is ready to be learned from. */
export interface PreparedText {
  readonly text: string;
  readonly cleaning: Cleaning;
  readonly vocabulary: Vocabulary;
  readonly tokens: Uint32Array;
  readonly statistics: TextStatistics;
}

/** Cleans a text, learns byte pairs from it and writes it in them. */
export function prepareText({ raw, vocabularySize }: PrepareRequest): PreparedText {
  const { text, cleaning } = cleanText(raw);
  const vocabulary = trainBytePairs(text, vocabularySize);
  const { encode } = createTokenizer(vocabulary);
  const tokens = encode(text);
  const lineLengths = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => encode(line).length);
  return {
    text,
    cleaning,
    vocabulary,
    tokens,
    statistics: textStatistics(text, tokens, vocabulary, lineLengths),
  };
}
