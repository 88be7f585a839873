import { describe, expect, it } from 'vitest';
import { ENTRY_PRODUCTS, EntryPlan, MOST_AXES, NO_ENTRY_PLAN } from '#core/plan/entry-plan';
import { applyTemplate, ENTRY_TEMPLATES } from '#core/strategy/entry/templates/apply-template';

describe('templates of the entry plan', () => {
  it('are taken into a plan that the schema accepts, in either language', () => {
    for (const product of ENTRY_PRODUCTS)
      for (const language of ['en', 'zh'] as const) {
        const plan = applyTemplate(NO_ENTRY_PLAN, product, language);
        expect(EntryPlan.safeParse(plan).success).toBe(true);
        expect(plan.product).toBe(product);
        expect(plan.tasks.length).toBeGreaterThan(8);
        expect(plan.axes.length).toBeGreaterThan(3);
        // Templates ask and propose: what is known of a market, who competes and how one scores is left to the user.
        expect(plan.answers).toEqual({});
        expect(plan.competitors).toEqual([]);
        expect(plan.ownScores).toEqual({});
      }
  });

  it('add nothing twice and leave alone what the user did', () => {
    const once = applyTemplate(NO_ENTRY_PLAN, 'image', 'en');
    const edited: EntryPlan = {
      ...once,
      answers: { 'demand.who': 'Clinics' },
      tasks: once.tasks.map((task) => ({ ...task, owner: 'Mei', status: 'done' })),
    };
    expect(applyTemplate(edited, 'image', 'zh')).toEqual(edited);
  });

  it('can follow one another within what a plan holds', () => {
    const all = ENTRY_PRODUCTS.reduce((plan, product) => applyTemplate(plan, product, 'en'), NO_ENTRY_PLAN);
    expect(EntryPlan.safeParse(all).success).toBe(true);
    expect(all.axes.length).toBeLessThanOrEqual(MOST_AXES);
  });

  it('have ids of their own and texts in both languages', () => {
    const tasks = Object.values(ENTRY_TEMPLATES).flatMap((template) => template.tasks);
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
    const texts = Object.values(ENTRY_TEMPLATES).flatMap((template) => [
      ...Object.values(template.asks),
      ...template.axes.map(({ name }) => name),
      ...template.tasks.map(({ title }) => title),
    ]);
    for (const { en, zh } of texts) {
      expect(en).toMatch(/[a-z]{2}/);
      expect(zh).toMatch(/\p{Script=Han}/u);
    }
  });
});
