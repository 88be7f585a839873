import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareText } from '../../../../../src/renderer/features/lab/text/prepare-text';
import {
  decodeText,
  MAX_TEXT_BYTES,
  readTextFile,
} from '../../../../../src/renderer/features/lab/text/read-text-file';
import { createTokenizer } from '../../../../../src/renderer/features/lab/text/tokenizer';

const bytesOf = (name: string) =>
  readFileSync(new URL(`../../../../../resources/samples/texts/${name}.txt`, import.meta.url));
const fileOf = (name: string, bytes: Uint8Array<ArrayBuffer>, size = bytes.length) => ({
  name,
  size,
  arrayBuffer: async () => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
});
const faultOf = async (file: Parameters<typeof readTextFile>[0]) => {
  const read = await readTextFile(file);
  return read.ok ? null : read.error.reason;
};

describe.each(['alice', 'tang-poems'])('%s in tokens', (name) => {
  const prepared = prepareText({ raw: bytesOf(name).toString('utf8'), vocabularySize: 512 });
  const tokenizer = createTokenizer(prepared.vocabulary);

  it('reads back as it was, in fewer tokens than bytes', () => {
    expect(tokenizer.decode(prepared.tokens)).toBe(prepared.text);
    expect(prepared.statistics.bytesPerToken).toBeGreaterThan(1.5);
  });

  it('adds up', () => {
    const { statistics, tokens } = prepared;
    expect(statistics.tokenCount).toBe(tokens.length);
    expect(statistics.usesByLength.reduce((sum, uses) => sum + uses, 0)).toBe(tokens.length);
    expect(statistics.byteCount).toBe(Buffer.byteLength(prepared.text));
    expect(statistics.usedTokenCount).toBeLessThanOrEqual(statistics.vocabularySize);
    expect(statistics.frequent[0]?.count).toBeGreaterThanOrEqual(statistics.frequent[1]?.count ?? 0);
  });

  it('writes any other text too, with no id beyond the vocabulary', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const tokens = tokenizer.encode(text);
        expect(tokenizer.decode(tokens)).toBe(text.toWellFormed());
        expect(tokens.every((id) => id < prepared.vocabulary.length)).toBe(true);
      }),
    );
  });

  it('takes the signs of a special token for plain text', () => {
    expect(tokenizer.decode(tokenizer.encode('a <|endoftext|> b'))).toBe('a <|endoftext|> b');
  });

  it('names a token that is no whole sign by its bytes', () => {
    expect(tokenizer.nameOf(0xe5)).toBe('E5');
    expect(tokenizer.nameOf(65)).toBe('A');
  });
});

describe('text files', () => {
  const long = '春眠不觉晓，处处闻啼鸟。'.repeat(300);

  it('are read as UTF-8, UTF-16 and GB 18030', async () => {
    const utf8 = new Uint8Array(Buffer.from(long));
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${long}`, 'utf16le'));
    // 春 in GB 18030, then letters.
    const gb = Uint8Array.from([0xb4, 0xba, 0x41, 0x42]);
    expect(decodeText(utf8)).toBe(long);
    expect(decodeText(utf16)?.replace('\uFEFF', '')).toBe(long);
    expect(decodeText(gb)).toBe('春AB');
    expect(await faultOf(fileOf('a.txt', utf8))).toBeNull();
  });

  it('of 500 MB are refused without being read', async () => {
    const file = {
      name: 'huge.txt',
      size: 500_000_000,
      arrayBuffer: () => Promise.reject(new Error('must not be read')),
    };
    expect(await faultOf(file)).toBe('too-large');
    expect(await faultOf(fileOf('edge.txt', new Uint8Array(), MAX_TEXT_BYTES + 1))).toBe('too-large');
  });

  it('that are binary, too short or unreadable are named as such', async () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
    expect(await faultOf(fileOf('a.png', png))).toBe('binary');
    expect(
      await faultOf(
        fileOf(
          'b.bin',
          Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256),
        ),
      ),
    ).toBe('binary');
    expect(await faultOf(fileOf('short.txt', new Uint8Array(Buffer.from('too short'))))).toBe('too-short');
    expect(
      await faultOf({ name: 'gone.txt', size: 10, arrayBuffer: () => Promise.reject(new Error('gone')) }),
    ).toBe('unreadable');
  });
});
