import { expect, test } from 'vitest';
import { keepLatest } from '../../../../src/renderer/state/keep-latest';

test('the same question about the same key is computed once, another one anew', () => {
  const computed: string[] = [];
  const ask = keepLatest<string, { readonly words: number }, string>({
    mostKeys: 2,
    isSame: (last, request) => last.words === request.words,
    compute: ({ words }, key) => {
      computed.push(`${key}${words}`);
      return `${key}${words}`;
    },
  });
  expect([ask('a', { words: 1 }), ask('a', { words: 1 })]).toEqual(['a1', 'a1']);
  expect(ask('b', { words: 1 })).toBe('b1');
  expect(ask('a', { words: 1 })).toBe('a1');
  expect(computed).toEqual(['a1', 'b1']);
  expect(ask('a', { words: 2 })).toBe('a2');
  // Of a key the last one alone is kept.
  expect(ask('a', { words: 1 })).toBe('a1');
  expect(computed).toEqual(['a1', 'b1', 'a2', 'a1']);
});

test('one key more than are kept, and all are forgotten', () => {
  const computed: string[] = [];
  const ask = keepLatest<string, null, void>({
    mostKeys: 2,
    isSame: () => true,
    compute: (_, key) => {
      computed.push(key);
    },
  });
  for (const key of ['a', 'b', 'a', 'c', 'c', 'a']) ask(key, null);
  expect(computed).toEqual(['a', 'b', 'c', 'a']);
});
