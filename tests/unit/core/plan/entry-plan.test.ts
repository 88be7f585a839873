import { describe, expect, it } from 'vitest';
import { ENTRY_FIELDS, NO_ENTRY_PLAN } from '#core/plan/entry-plan';
import { parsePlanDocument, parsePlanText, serializePlan } from '#core/plan/plan-file';
import { plannedEntries } from '#core/strategy/entry/completeness';
import { samplePlan } from '../../../support/sample-plan.ts';

const plan = samplePlan();
const task = {
  id: 'pilot',
  section: 'demand',
  title: 'Pilot',
  owner: '',
  monthsFromLaunch: -3,
  dueOn: null,
  status: 'open',
};
const competitor = { id: 'a', name: 'A', basis: '', scores: { price: 3 } };

function faultOf(entry: object, country = 'JP') {
  const parsed = parsePlanDocument({ ...plan, entryPlans: { [country]: { ...NO_ENTRY_PLAN, ...entry } } });
  return parsed.ok ? null : parsed.error;
}

describe('entry plans in the plan file', () => {
  it('have four parts: demand, localisation, differentiation, cooperation', () => {
    expect(ENTRY_FIELDS).toEqual({
      demand: ['demand.who', 'demand.howMany', 'demand.evidence'],
      localisation: [
        'localisation.languages',
        'localisation.norms',
        'localisation.localData',
        'localisation.localHosting',
      ],
      // Beside the competitors on their axes.
      differentiation: ['differentiation.position'],
      cooperation: [
        'cooperation.partners',
        'cooperation.research',
        'cooperation.standards',
        'cooperation.programmes',
      ],
    });
  });

  it('survive a round trip, with keys that this version does not know', () => {
    const entry = { ...NO_ENTRY_PLAN, tasks: [{ ...task, later: 1 }], competitors: [competitor], later: 2 };
    const written = serializePlan({ ...plan, entryPlans: { JP: entry } } as typeof plan);
    const read = parsePlanText(written);
    expect(read.ok && read.value.entryPlans).toEqual({ JP: entry });
  });

  it('are optional', () => {
    expect(parsePlanDocument(plan).ok).toBe(true);
    expect(plannedEntries(plan)).toEqual([]);
  });

  it('name the field at fault and what was expected', () => {
    expect(faultOf({ tasks: [{ ...task, title: '  ' }] })).toEqual({
      code: 'invalid-input',
      field: 'entryPlans.JP.tasks.0.title',
      message: 'plan: field entryPlans.JP.tasks.0.title: expected what is to be done, but the title is empty',
    });
    expect(faultOf({ competitors: [{ ...competitor, scores: { price: 6 } }] })).toMatchObject({
      field: 'entryPlans.JP.competitors.0.scores.price',
      message: expect.stringContaining('expected a whole number from 1 (weak) to 5 (strong)'),
    });
    expect(faultOf({ ownScores: { price: 0 } })?.field).toBe('entryPlans.JP.ownScores.price');
    expect(faultOf({ ownScores: { price: 2.5 } })?.field).toBe('entryPlans.JP.ownScores.price');
    expect(faultOf({ tasks: [{ ...task, dueOn: '2027-02-30' }] })).toMatchObject({
      field: 'entryPlans.JP.tasks.0.dueOn',
      message: expect.stringContaining('expected a day that exists'),
    });
    expect(faultOf({ tasks: [task, task] })?.field).toBe('entryPlans.JP.tasks.1.id');
    expect(faultOf({ competitors: [{ ...competitor, name: '' }] })?.message).toContain(
      'expected the name of a competitor',
    );
    expect(faultOf({}, 'Japan')?.message).toContain('two-letter country code');
  });

  it('are listed in the order of the markets, those with something in them', () => {
    const withTask = { ...NO_ENTRY_PLAN, tasks: [task] };
    const entryPlans = { FR: withTask, US: withTask, DE: withTask, JP: NO_ENTRY_PLAN };
    const parsed = parsePlanDocument({ ...plan, entryPlans });
    if (!parsed.ok) throw new Error(parsed.error.message);
    expect(plannedEntries(parsed.value).map(([country]) => country)).toEqual(['DE', 'US', 'FR']);
  });
});
