import { describe, expect, it } from 'vitest';
import { leavesOf } from '../../../../../../src/renderer/features/plan/questions/question-leaves';
import {
  numberRulesOf,
  schemaLeaves,
} from '../../../../../../src/renderer/features/plan/questions/schema-leaf';
import { QUESTIONS } from '../../../../../../src/renderer/features/plan/questions/topic-list';

/** Leaves that another screen asks for, or that Landfall keeps by itself. */
const ELSEWHERE = [
  'format',
  'version',
  'answers{}',
  'overrides{}',
  'facts.common{}',
  'facts.byCountry{}',
  'licencesUsed[]',
  'compliance.documents{}',
  'compliance.duties{}',
  'compliance.regions[]',
  'compliance.seenLaw.checksum',
  'compliance.seenLaw.confirmedOn',
  'compliance.seenLaw.countries[]',
  'compliance.seenLaw.duties{}',
  'compliance.seenLaw.version',
  'data.sources[].id',
  'funding.rounds[].id',
  'team[].id',
  'uncertainty.correlations[].inputs',
  'uncertainty.correlations[].rank',
];

/** The screen of intellectual property keeps a part of its own. */
const isOfIp = (leaf: string) => leaf.startsWith('ip.');

/** The table of exchange rates comes from a file, on the screen of sources. */
const isOfRates = (leaf: string) => leaf.startsWith('exchangeRates[].');

/** Runs of the past, the layout of the cluster and the search for a placement are asked on the screen of the cost. */
const isOfCost = (leaf: string) =>
  ['pastRuns[].', 'training.layout.', 'placementSearch.'].some((part) => leaf.startsWith(part));

/** Judgements, weights and entry plans are asked where they count, on the screen of the strategy. */
const isOfStrategy = (leaf: string) =>
  ['conceptGraph.', 'entryPlans{}', 'marketRanking.'].some((part) => leaf.startsWith(part));

/** What a test of fairness gave, and what was written in documents on the product, belong to their screens. */
const isOfProduct = (leaf: string) => ['fairness.', 'transparency.'].some((part) => leaf.startsWith(part));

/** Taken over with a machine that is chosen as hardware. */
const isOfMachine = (leaf: string) => leaf.startsWith('machines[].');

describe('the questions of the plan screen', () => {
  it('reach every leaf of the plan that a user may change, each by one question', () => {
    const asked = QUESTIONS.flatMap(leavesOf);
    const expected = schemaLeaves().filter(
      (leaf) =>
        !ELSEWHERE.includes(leaf) &&
        !isOfIp(leaf) &&
        !isOfMachine(leaf) &&
        !isOfRates(leaf) &&
        !isOfCost(leaf) &&
        !isOfStrategy(leaf) &&
        !isOfProduct(leaf),
    );
    expect(asked.toSorted()).toEqual(expected.toSorted());
  });

  it('take their bounds from the schema', () => {
    expect(numberRulesOf('training.acceleratorCount')).toEqual({
      min: 1,
      max: 1_000_000,
      integer: true,
      percent: false,
    });
    expect(numberRulesOf('training.goodput', true)).toEqual({
      min: 0.05,
      max: 1,
      integer: false,
      percent: true,
    });
    expect(numberRulesOf('markets[].monthlyActiveUsers').max).toBe(1e10);
  });
});
