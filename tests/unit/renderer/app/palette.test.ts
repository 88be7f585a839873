import { describe, expect, it } from 'vitest';
import { matchScore } from '../../../../src/renderer/app/fuzzy';
import { type PaletteEntry, paletteSections } from '../../../../src/renderer/app/palette-entries';
import { noteRecent, readRecent } from '../../../../src/renderer/app/recent-entries';

const entry = (id: string, group: PaletteEntry['group'], label: string, keywords = ''): PaletteEntry => ({
  id,
  group,
  label,
  keywords,
  chord: null,
  run: () => undefined,
});

const entries = [
  entry('newPlan', 'actions', 'New plan'),
  entry('undo', 'actions', 'Undo: tokens'),
  entry('cost', 'places', 'Cost'),
  entry('countries', 'places', 'Countries'),
  entry('TR', 'countries', 'Türkiye', 'TR Türkiye 土耳其'),
  entry('FI', 'countries', 'Finland', 'FI Finland 芬兰'),
  entry('FR', 'countries', 'France', 'FR France 法国'),
];
const found = (query: string, recent: readonly string[] = []) =>
  paletteSections(entries, query, recent).flatMap((section) => section.entries.map(({ id }) => id));

describe('palette', () => {
  it('shows recent entries, actions and places before anything is typed', () => {
    const sections = paletteSections(entries, ' ', ['FI', 'cost', 'gone']);
    expect(sections.map(({ group, entries: shown }) => [group, shown.map(({ id }) => id)])).toEqual([
      ['recent', ['FI', 'cost']],
      ['actions', ['newPlan', 'undo']],
      ['places', ['countries']],
    ]);
  });

  it('finds names without their accents, by their start, by letters in order and in the other language', () => {
    expect(found('turkiye')[0]).toBe('TR');
    expect(found('fin')[0]).toBe('FI');
    expect(found('cntr')[0]).toBe('countries');
    expect(found('芬兰')).toEqual(['FI']);
  });

  it('finds nothing rather than anything', () => {
    expect(found('quantum')).toEqual([]);
  });

  it('puts what was used last ahead among equals', () => {
    const alike = [entry('a', 'plans', 'Plan one'), entry('b', 'plans', 'Plan two')];
    const first = (recent: readonly string[]) => paletteSections(alike, 'plan', recent)[0]?.entries[0]?.id;
    expect(first(['b'])).toBe('b');
    expect(first(['a'])).toBe('a');
  });
});

describe('matchScore', () => {
  it('ranks the start of the text over the start of a word over the middle of one', () => {
    const scores = ['plan name', 'new plan', 'explanation'].map((text) => matchScore('plan', text) ?? 0);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(3);
  });

  it('wants every word that was typed', () => {
    expect(matchScore('new plan', 'New plan')).not.toBeNull();
    expect(matchScore('new report', 'New plan')).toBeNull();
  });
});

describe('recent entries', () => {
  it('keep the newest first, each once, and survive a damaged storage', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    for (const id of ['a', 'b', 'a']) noteRecent(storage, id);
    expect(readRecent(storage)).toEqual(['a', 'b']);
    for (const key of kept.keys()) kept.set(key, '{broken');
    expect(readRecent(storage)).toEqual([]);
  });
});
