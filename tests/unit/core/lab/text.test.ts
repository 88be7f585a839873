import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '#core/lab/text/clean-text';
import { splitText } from '#core/lab/text/split-text';
import { BYTE_TOKEN_COUNT, trainBytePairs } from '#core/lab/text/train-bpe';

const sample = (name: string) =>
  readFileSync(new URL(`../../../../resources/samples/texts/${name}.txt`, import.meta.url), 'utf8');
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'  \n\t\r，。the 花'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 60,
});
const wordsOf = (vocabulary: readonly Uint8Array[]) =>
  vocabulary.slice(BYTE_TOKEN_COUNT).map((bytes) => Buffer.from(bytes).toString());

describe('cleaning', () => {
  it('evens out line ends, spaces, empty lines and unseen signs, and says how many', () => {
    expect(cleanText('\uFEFFa\r\nb  c \t\n\n\n\n d\u0000\u0007')).toEqual({
      text: 'a\nb c\n\n d',
      cleaning: { lineEnds: 1, controlSigns: 3, spaces: 2, emptyLines: 1 },
    });
  });

  it('changes nothing in what is clean, and loses no letter', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text } = cleanText(raw);
        expect(cleanText(text).text).toBe(text);
        const letters = (of: string) => of.normalize('NFC').replace(/[^\p{L}\p{N}\p{P}]/gu, '');
        expect(letters(text)).toBe(letters(raw));
      }),
    );
  });
});

describe('pieces', () => {
  it('put together are the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect([...splitText(text)].join('')).toBe(text);
      }),
    );
  });

  it('keep a word with the space before it, and Chinese in bounds', () => {
    expect([...splitText("I'll go there, 12 times")]).toEqual([
      'I',
      "'ll",
      ' go',
      ' there',
      ',',
      ' 12',
      ' times',
    ]);
    expect([...splitText('花'.repeat(100))].map(({ length }) => length)).toEqual([32, 32, 32, 4]);
  });
});

describe('byte pairs', () => {
  it('are merged by how often they stand in the text', () => {
    // Sennrich et al. 2016, figure 1: low 5, lower 2, newest 6, widest 3.
    const text = [
      ...Array(5).fill('low'),
      ...Array(2).fill('lower'),
      ...Array(6).fill('newest'),
      ...Array(3).fill('widest'),
    ].join('\n');
    const words = wordsOf(trainBytePairs(text, BYTE_TOKEN_COUNT + 6));
    expect(words.slice(0, 3)).toEqual(['es', 'est', 'lo']);
    expect(words).toContain('low');
  });

  it('stop where no pair stands there twice', () => {
    expect(trainBytePairs('abc', 1000)).toHaveLength(BYTE_TOKEN_COUNT);
  });

  it.each([
    ['alice', [' Alice', ' the']],
    ['tang-poems', ['，', '不', '人']],
  ])('of %s hold its common words, each once', (name, expected) => {
    const vocabulary = trainBytePairs(cleanText(sample(name)).text, 1024);
    expect(vocabulary).toHaveLength(1024);
    expect(new Set(vocabulary.map((bytes) => bytes.join())).size).toBe(1024);
    for (const word of expected) expect(wordsOf(vocabulary)).toContain(word);
  });
});
