import { expect, it } from 'vitest';
import { NO_ENTRY_PLAN } from '#core/plan/entry-plan';
import {
  chosenSections,
  sectionsFor,
} from '../../../../../src/renderer/features/report/document/section-list.ts';
import { realCatalog } from '../../../../support/catalog.ts';
import { exactPlan } from '../../../../support/exact-plan.ts';
import { ownMachine } from '../../../../support/own-machine.ts';

const plan = exactPlan(realCatalog());

it('leaves out what a plan says nothing of: markets and measured machines', () => {
  expect(sectionsFor({ ...plan, markets: [] })).not.toContain('markets');
  expect(sectionsFor(plan)).not.toContain('machines');
  expect(sectionsFor({ ...plan, machines: [] })).not.toContain('machines');
  expect(sectionsFor({ ...plan, machines: [ownMachine()] })).toContain('machines');
  expect(sectionsFor(plan)).not.toContain('transparency');
  expect(sectionsFor({ ...plan, transparency: { documents: {} } })).not.toContain('transparency');
  const begun = { language: 'en' as const, answers: {}, basis: {}, risks: null, updatedOn: '2026-11-26' };
  expect(sectionsFor({ ...plan, transparency: { documents: { 'model-card': begun } } })).toContain(
    'transparency',
  );
});

it('has a section on cash once the plan says something of money', () => {
  expect(sectionsFor({ ...plan, funding: undefined })).not.toContain('cash');
  expect(sectionsFor({ ...plan, funding: { cashAtStartUsd: 5e6 } })).toContain('cash');
});

it('leaves a concept graph out that nobody has said anything of', () => {
  expect(sectionsFor(plan)).not.toContain('concept-graph');
  expect(sectionsFor({ ...plan, conceptGraph: { answers: { new_ability: 4 } } })).toContain('concept-graph');
});

it('has a section on fairness once answers were imported', () => {
  expect(sectionsFor(plan)).not.toContain('fairness');
  expect(sectionsFor({ ...plan, fairness: { measurements: [] } })).not.toContain('fairness');
});

it('prints of them what is wanted, in the order of the report', () => {
  const withMachines = { ...plan, machines: [ownMachine()] };
  expect(chosenSections(withMachines, ['machines', 'summary'])).toEqual(['summary', 'machines']);
  expect(chosenSections(plan, ['machines', 'summary'])).toEqual(['summary']);
});

it('has entry plans once one has something in it', () => {
  const entry = { ...NO_ENTRY_PLAN, answers: { 'demand.who': 'Clinics' } };
  expect(sectionsFor({ ...plan, entryPlans: { JP: NO_ENTRY_PLAN } })).not.toContain('entry-plans');
  expect(sectionsFor({ ...plan, entryPlans: { JP: entry } })).toContain('entry-plans');
});
