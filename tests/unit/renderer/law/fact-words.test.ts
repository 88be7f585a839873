import { describe, expect, it } from 'vitest';
import { FACTS, type FactId } from '#core/law/facts';
import { en } from '../../../../src/renderer/i18n/en';
import { zh } from '../../../../src/renderer/i18n/zh';

const ids = Object.keys(FACTS) as FactId[];

describe.each([
  ['English', en.facts.fact],
  ['Chinese', zh.facts.fact],
])('%s words of facts', (_, words) => {
  const wordsOf = (id: FactId): Readonly<Record<string, unknown>> => words[id];

  it('name every fact, and no other', () => {
    expect(Object.keys(words).sort()).toEqual([...ids].sort());
  });

  it('have a name, a question, an explanation and an example', () => {
    const lacking = ids.filter((id) =>
      ['name', 'ask', 'help', 'example'].some((word) => typeof wordsOf(id)[word] !== 'string'),
    );
    expect(lacking).toEqual([]);
  });

  it('say yes and no to every question that is answered so', () => {
    const lacking = ids.filter((id) => {
      const { yes, no } = wordsOf(id);
      const isBoolean = FACTS[id].type.kind === 'boolean';
      return isBoolean ? typeof yes !== 'string' || typeof no !== 'string' || yes === no : yes !== undefined;
    });
    expect(lacking).toEqual([]);
  });

  it('name every choice, each once', () => {
    for (const id of ids) {
      const { type } = FACTS[id];
      if (type.kind !== 'choice' && (type.kind !== 'list' || typeof type.choices === 'string')) continue;
      const names = wordsOf(id).values as Readonly<Record<string, string>>;
      expect(Object.keys(names).sort(), id).toEqual([...type.choices].sort());
      expect(new Set(Object.values(names)).size, id).toBe(type.choices.length);
    }
  });

  it('end questions with a question mark', () => {
    expect(ids.filter((id) => !/[?？]$/.test(String(wordsOf(id).ask)))).toEqual([]);
  });
});
