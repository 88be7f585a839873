import { SPLIT_PATTERN } from '#core/lab/text/split-text';
import type { Vocabulary } from '#core/lab/text/train-bpe';

/**
 * The tokenizer as a file beside the weights: the pattern that cuts a text into pieces, and each token's bytes in base64 in
 * the order of their ids, which is the order of merging.
 */
export function tokenizerJson(vocabulary: Vocabulary): string {
  const file = {
    format: 'landfall-lab-tokenizer',
    version: 1,
    kind: 'byte-level-bpe',
    pattern: SPLIT_PATTERN,
    tokensBase64: vocabulary.map((bytes) => btoa(String.fromCharCode(...bytes))),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
