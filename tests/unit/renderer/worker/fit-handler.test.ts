import { describe, expect, it } from 'vitest';
import { indexCatalog } from '#core/evaluation/catalog-index';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { fitReport } from '#core/fit/fit-report';
import { fitAnswers } from '../../../../src/renderer/worker/fit-handler';
import { realCatalog } from '../../../support/catalog';
import { samplePlan } from '../../../support/sample-plan';

describe('the worker of layouts', () => {
  it('answers with the report of the core, in a form that crosses threads', () => {
    const catalog = realCatalog();
    const plan = { ...samplePlan(), sampleCount: 200 };
    const { wallDays } = evaluatePlan({ plan, catalog, countries: [] }).trainingFacts;
    const report = fitAnswers(catalog)({ plan, known: { wallDays } });
    expect(report).toEqual(fitReport(plan, indexCatalog(catalog), { wallDays }));
    expect(structuredClone(report)).toEqual(report);
  });
});
