import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FOLD_WITHIN_MS } from '#main/backend/plans/plan-history';
import { openBackend, START_MS, temporaryFolder } from '../fixture';

type Action =
  | { readonly kind: 'save'; readonly notes: string; readonly label: string; readonly afterMs: number }
  | { readonly kind: 'undo' | 'redo' | 'reopen' };

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    kind: fc.constant('save' as const),
    notes: fc.constantFrom('a', 'b', 'c', 'd'),
    label: fc.constantFrom('one', 'two'),
    afterMs: fc.constantFrom(0, FOLD_WITHIN_MS, FOLD_WITHIN_MS + 1),
  }),
  fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'reopen' as const) }),
);

interface Step {
  notes: string;
  readonly label: string;
  savedAtMs: number;
}

/** What the history is to do, in memory: a list of steps and a place in it. */
function createModel() {
  let steps: Step[] = [{ notes: '', label: 'created', savedAtMs: START_MS }];
  let head = 0;
  let mayFold = false;
  const current = () => steps[head] as Step;
  return {
    save(notes: string, label: string, nowMs: number): boolean {
      if (current().notes === notes) return false;
      if (mayFold && current().label === label && nowMs - current().savedAtMs <= FOLD_WITHIN_MS) {
        steps[head] = { notes, label, savedAtMs: nowMs };
      } else {
        steps = [...steps.slice(0, head + 1), { notes, label, savedAtMs: nowMs }];
        head += 1;
      }
      mayFold = true;
      return true;
    },
    move(by: 1 | -1): boolean {
      if (steps[head + by] === undefined) return false;
      head += by;
      mayFold = false;
      return true;
    },
    state: () => ({
      notes: current().notes,
      undoLabel: head === 0 ? null : current().label,
      redoLabel: steps[head + 1]?.label ?? null,
    }),
  };
}

it('any sequence of saves, undos, redos and restarts gives what a plain list of steps gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 25 }), async (actions) => {
      const home = temporaryFolder();
      const clock = { nowMs: START_MS };
      let test = await openBackend(home, clock);
      const { id, plan, revision: firstRevision } = await test.call('plans.create', { from: 'blank' });
      const model = createModel();
      let revision = firstRevision;
      for (const step of actions) {
        let changes = false;
        if (step.kind === 'reopen') {
          await test.backend.close();
          test = await openBackend(home, clock);
        } else if (step.kind === 'save') {
          clock.nowMs += step.afterMs;
          const { notes, label } = step;
          changes = model.save(notes, label, clock.nowMs);
          await test.call('plans.save', { id, plan: { ...plan, notes }, label, baseRevision: revision });
        } else {
          changes = model.move(step.kind === 'undo' ? -1 : 1);
          await test.call(`plans.${step.kind}`, { id });
        }
        const opened = await test.call('plans.open', { id });
        const { undoLabel, redoLabel } = opened;
        expect({ notes: opened.plan.notes, undoLabel, redoLabel }).toEqual(model.state());
        // Grows with every change that is stored, and with nothing else.
        expect(opened.revision - revision).toBe(changes ? 1 : 0);
        revision = opened.revision;
      }
      await test.backend.close();
    }),
    { numRuns: 40 },
  );
});
