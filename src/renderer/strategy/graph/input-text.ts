import type { EcosystemRole, GraphInput, InputFact } from '#core/strategy/graph/graph-input';
import { TOKENS_PER_PARAMETER } from '#core/workload/sizing/compute-optimal';
import type { GraphWords } from './use-graph-words';

/** An input in words. */
export interface InputText {
  readonly name: string;
  /** Value with its unit; null = nobody knows. */
  readonly value: string | null;
  /** How its grade comes about, with its figures; null where the value is the grade or nothing is known. */
  readonly formula: string | null;
  /** Where it is entered or comes from. */
  readonly place: { readonly href: string; readonly word: string } | null;
  /** Where the rule or the figure is from, where a chip does not say it. */
  readonly source: string | null;
}

const ROLE_FIELDS: Readonly<Record<EcosystemRole, string>> = {
  team: '/plan?field=placement.team',
  training: '/plan?field=placement.training',
  serving: '/plan?field=placement.serving',
  markets: '/plan?field=markets',
  'foreign-markets': '/plan?field=markets',
};

/** @param input of the graph, its grade among the numbers of the formula */
export function inputText(input: GraphInput, words: GraphWords): InputText {
  const { t, points } = words;
  const { fact } = input;
  const grade = input.grade === null ? '' : points(input.grade.likely);
  switch (fact.kind) {
    case 'answer':
      return {
        name: t(`question.${fact.question}`),
        value: fact.level === null ? null : words.level(fact.level),
        formula:
          fact.level === null
            ? null
            : t('formula.answer', { low: 20 * (fact.level - 1), high: 20 * fact.level, grade }),
        place: null,
        source: t('source.judgement'),
      };
    case 'ecosystem':
      return ecosystemText(fact, grade, words);
    case 'cost-of-money':
      return costText(fact, grade, words);
    case 'within-budget': {
      const share = fact.withinBudget01;
      return {
        name: t('input.withinBudget'),
        value: share === null ? null : t('value.runs', { runs: points(10 * share) }),
        formula: share === null ? null : t('formula.share', { share: words.format.percent(share), grade }),
        place:
          share === null
            ? { href: '/plan?field=budgetUsd', word: t('place.answer') }
            : { href: '/cost', word: t('place.cost') },
        source: t('source.runs'),
      };
    }
    case 'run-in-time': {
      const days = words.format.rangeText(fact.runDays);
      const until = points(fact.untilLaunchDays);
      return {
        name: t('input.runInTime'),
        value: t('value.runInTime', { days, until }),
        formula: t('formula.runInTime', {
          days: words.format.factor(fact.runDays.p50),
          until,
          grade,
        }),
        place: { href: '/plan?field=schedule.monthsToLaunch', word: t('place.answer') },
        source: t('source.runs'),
      };
    }
    case 'providers':
      return {
        name: t('input.providers'),
        value: fact.count === null ? null : t('value.providers', { count: fact.count }),
        formula: fact.count === null ? null : t('formula.providers', { count: fact.count, grade }),
        place: { href: '/cost', word: t('place.cost') },
        source: t('source.offers'),
      };
    case 'fits-memory':
      return yesText(fact.holds, t('input.fits'), '/cost?view=fit', words);
    case 'no-export-licence':
      return yesText(fact.holds, t('input.export'), '/plan?field=placement.training', words);
    case 'priced-sources':
      return {
        name: t('input.pricedSources'),
        value: fact.all === 0 ? null : t('value.of', { done: fact.priced, all: fact.all }),
        formula: fact.all === 0 ? null : t('formula.of', { done: fact.priced, all: fact.all, grade }),
        place: { href: '/plan?field=data.sources', word: t('place.answer') },
        source: t('source.plan'),
      };
    case 'tokens-per-parameter': {
      const { low, likely, high } = fact.tokensPerParameter;
      return {
        name: t('input.tokensPerParameter'),
        value: words.format.rangeText({ p10: low, p50: likely, p90: high }),
        formula: t('formula.tokensPerParameter', {
          tokens: words.format.factor(likely),
          optimal: TOKENS_PER_PARAMETER,
          grade,
        }),
        place: { href: '/plan?field=training.tokens', word: t('place.answer') },
        source: t('source.hoffmann'),
      };
    }
    case 'duties':
      return {
        name: t(`input.duties.${fact.about}`),
        value: t(fact.unknown === 0 ? 'value.duties' : 'value.dutiesOpen', {
          done: fact.done,
          all: fact.all,
          unknown: fact.unknown,
        }),
        formula: t('formula.duties', { grade }),
        place: { href: '/compliance', word: t('place.compliance') },
        source: t('source.law'),
      };
    case 'ip-score': {
      const scores = fact.countries.map(({ country, low, high }) =>
        t('value.ipOfCountry', { country: words.country(country), score: points((low + high) / 2) }),
      );
      return {
        name: t('input.ipScore'),
        value: scores.length === 0 ? null : words.list(scores),
        formula: scores.length === 0 ? null : t('formula.mean', { count: scores.length, grade }),
        place: { href: '/ip?view=countries', word: t('place.ip') },
        source: t('source.ip'),
      };
    }
    case 'licences':
      return {
        name: t('input.licences'),
        value:
          fact.materials === 0
            ? null
            : t(fact.breaches > 0 ? 'value.breaches' : fact.unknown > 0 ? 'value.maybe' : 'value.noBreach', {
                count: fact.breaches > 0 ? fact.breaches : fact.unknown,
              }),
        formula: grade === '' ? null : t('formula.licences', { grade }),
        place: { href: '/ip?view=materials', word: t('place.ip') },
        source: t('source.ip'),
      };
    case 'loading':
      return {
        name: t(`input.loading.${fact.what}`),
        value: null,
        formula: null,
        place: null,
        source: null,
      };
  }

  function yesText(holds: boolean | null, name: string, href: string, { t: say }: GraphWords): InputText {
    return {
      name,
      value: holds === null ? null : say(holds ? 'value.yes' : 'value.no'),
      formula: holds === null ? null : say('formula.yes', { grade }),
      place: { href, word: say(href.startsWith('/plan') ? 'place.answer' : 'place.cost') },
      source: say('source.estimate'),
    };
  }
}

function ecosystemText(
  fact: Extract<InputFact, { kind: 'ecosystem' }>,
  grade: string,
  { t, tItems, country, list, format }: GraphWords,
): InputText {
  const known = fact.countries.filter(({ line }) => line !== null && line.score !== null);
  const scores = fact.countries.map(({ country: iso2, line }) =>
    t('value.scoreOfCountry', { country: country(iso2), score: line?.score ?? '?' }),
  );
  const mean = known.reduce((sum, { line, share01 }) => sum + (line?.score ?? 0) * share01, 0);
  const share = known.reduce((sum, { share01 }) => sum + share01, 0);
  const single = fact.countries.length === 1;
  return {
    name: t(`input.ecosystem.${fact.role}`, { dimension: tItems(`ecosystem.${fact.dimension}`) }),
    value: known.length === 0 ? null : list(scores),
    formula:
      known.length === 0 || share < 1 - 1e-9
        ? null
        : t(single ? 'formula.score' : 'formula.meanScore', { score: format.factor(mean), grade }),
    place: { href: ROLE_FIELDS[fact.role], word: t('place.answer') },
    source: null,
  };
}

function costText(
  fact: Extract<InputFact, { kind: 'cost-of-money' }>,
  grade: string,
  { t, format }: GraphWords,
): InputText {
  const { costUsd, moneyUsd, moneyFrom } = fact;
  const cost = format.moneyRangeText(costUsd);
  const name = t('input.cost');
  const source = t('source.runs');
  if (moneyUsd === null || moneyFrom === null)
    return {
      name,
      value: null,
      formula: null,
      place: { href: '/plan?field=budgetUsd', word: t('place.answer') },
      source: t('source.noMoney', { cost }),
    };
  const money = format.money(moneyUsd.likely);
  return {
    name,
    value: t(`value.${moneyFrom}`, { cost, money }),
    formula:
      grade === ''
        ? null
        : t('formula.cost', { cost: format.money(costUsd.p50, moneyUsd.likely), money, grade }),
    place: { href: '/cost', word: t('place.cost') },
    source,
  };
}
