import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Competitor, NO_ENTRY_PLAN } from '#core/plan/entry-plan';
import { axisStandings } from '#core/strategy/entry/axis-standing';
import { entryCompleteness } from '#core/strategy/entry/completeness';
import { withoutAxis } from '#core/strategy/entry/without-axis';

const axes = [{ id: 'price', name: 'Price' }];
const competitor = (id: string, price?: number): Competitor => ({
  id,
  name: id,
  basis: '',
  scores: price === undefined ? {} : { price },
});

function kindOf(own: number | undefined, others: readonly (number | undefined)[]) {
  const [standing] = axisStandings({
    axes,
    ownScores: own === undefined ? {} : { price: own },
    competitors: others.map((price, at) => competitor(`c${at}`, price)),
  });
  return standing?.kind;
}

describe('one’s own product beside its competitors', () => {
  it('is ahead, level, between or behind', () => {
    expect(kindOf(4, [3, 2])).toBe('ahead');
    expect(kindOf(4, [4, 2])).toBe('ahead');
    expect(kindOf(4, [4, 4])).toBe('level');
    expect(kindOf(3, [4, 2])).toBe('between');
    expect(kindOf(3, [4, 3])).toBe('behind');
  });

  it('stays open while somebody is not judged at all', () => {
    expect(kindOf(undefined, [3])).toBe('open');
    expect(kindOf(3, [])).toBe('open');
    expect(kindOf(3, [undefined])).toBe('open');
    expect(kindOf(3, [undefined, 2])).toBe('ahead');
  });

  it('says who is stronger and who weaker', () => {
    const [standing] = axisStandings({
      axes,
      ownScores: { price: 3 },
      competitors: [competitor('a', 5), competitor('b', 1), competitor('c')],
    });
    expect(standing?.stronger.map(({ id }) => id)).toEqual(['a']);
    expect(standing?.weaker.map(({ id }) => id)).toEqual(['b']);
    expect(standing?.others).toHaveLength(2);
  });

  it('loses an axis with its scores: who gets its id next is not judged yet', () => {
    const judged = {
      ...NO_ENTRY_PLAN,
      axes: [...axes, { id: 'trust', name: 'Trust' }],
      ownScores: { price: 4, trust: 2 },
      competitors: [{ ...competitor('a', 3), scores: { price: 3, trust: 5 } }],
    };
    const left = withoutAxis(judged, 'price');
    expect(left.axes.map(({ id }) => id)).toEqual(['trust']);
    const again = { ...left, axes: [...left.axes, { id: 'price', name: 'Latency' }] };
    expect(axisStandings(again).map(({ kind }) => kind)).toEqual(['behind', 'open']);
  });

  it('never gets worse by a higher score of its own', () => {
    const score = fc.integer({ min: 1, max: 5 });
    const rank = ['behind', 'between', 'level', 'ahead'];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.array(score, { minLength: 1 }), (own, others) => {
        const before = kindOf(own, others);
        const after = kindOf(own + 1, others);
        expect(rank.indexOf(after ?? '')).toBeGreaterThanOrEqual(rank.indexOf(before ?? ''));
      }),
    );
  });
});

describe('how much of an entry plan is there', () => {
  it('counts texts, and the comparison as one more', () => {
    expect(entryCompleteness(NO_ENTRY_PLAN)).toMatchObject({ written: 0, of: 13, tasksWithoutOwner: 0 });
    const written = entryCompleteness({
      ...NO_ENTRY_PLAN,
      answers: { 'demand.who': 'Clinics', 'demand.evidence': '   ' },
      axes,
      ownScores: { price: 4 },
      competitors: [competitor('a', 2)],
    });
    expect(written.written).toBe(2);
    expect(written.sections.map(({ section, written: count }) => [section, count])).toEqual([
      ['demand', 1],
      ['localisation', 0],
      ['differentiation', 1],
      ['cooperation', 0],
    ]);
  });
});
