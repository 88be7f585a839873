import type { Competitor } from '#core/plan/entry-plan';
import type { AxisStanding } from '#core/strategy/entry/axis-standing';
import type { EntryWords } from './use-entry-words';

/** Where one stands on an axis: `ahead of Alpha`. */
export function standingText({ kind, stronger, weaker }: AxisStanding, { t, listed }: EntryWords): string {
  const names = (of: readonly Competitor[]) => listed(of.map(({ name }) => name));
  switch (kind) {
    case 'ahead':
      return t('competition.ahead', { names: names(weaker) });
    case 'behind':
      return t('competition.behind', { names: names(stronger) });
    case 'between':
      return t('competition.between', { stronger: names(stronger), weaker: names(weaker) });
    default:
      return t(`competition.${kind}`);
  }
}

/** The same with all scores, for those who do not see the drawing: `Price: you 4, Alpha 3, Beta 5`. */
export function standingSentence({ axis, own, others }: AxisStanding, { t, listed }: EntryWords): string {
  return t('competition.dotRow', {
    axis: axis.name,
    own: own ?? t('competition.notJudged'),
    others: listed(
      others.length === 0
        ? [t('competition.open')]
        : others.map(({ competitor, score }) => t('competition.other', { name: competitor.name, score })),
    ),
  });
}

const LATIN_LETTERS = 2;

/** Short marks for competitors above their dots: first letters of their names, made different by a number. */
export function competitorLetters(competitors: readonly Competitor[]): ReadonlyMap<string, string> {
  const used = new Map<string, number>();
  return new Map(
    competitors.map(({ id, name }) => {
      const stem = [...name.replace(/\s+/g, '')].slice(0, LATIN_LETTERS).join('');
      const count = (used.get(stem) ?? 0) + 1;
      used.set(stem, count);
      return [id, count === 1 ? stem : `${stem}${count}`];
    }),
  );
}
