import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppError } from '#core/contract/app-error';
import { newPlan } from '#core/plan/new-plan';
import { err, ok, type Result } from '#core/shared/result';
import {
  createAutosaver,
  type QueuedSave,
  type SaveProgress,
} from '../../../../src/renderer/state/autosaver';

const DISK_FULL: AppError = { code: 'disk-full', message: 'The disk is full.' };

/** An autosaver whose sends are answered by hand. */
function watched() {
  const sent: { save: QueuedSave; answer: (result: Result<unknown, AppError>) => void }[] = [];
  const progress: SaveProgress['kind'][] = [];
  const autosaver = createAutosaver({
    send: (save) => new Promise((answer) => sent.push({ save, answer })),
    onProgress: ({ kind }) => progress.push(kind),
    nowMs: Date.now,
  });
  const type = (name: string, label = 'edit:name') => autosaver.push({ plan: newPlan(name), label });
  const names = () => sent.map(({ save }) => save.plan.name);
  return { autosaver, sent, progress, type, names };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('autosaver', () => {
  it('saves the newest state once the user pauses', async () => {
    const { type, names } = watched();
    type('A');
    await vi.advanceTimersByTimeAsync(200);
    type('AB');
    await vi.advanceTimersByTimeAsync(299);
    expect(names()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(names()).toEqual(['AB']);
  });

  it('saves at the latest 900 ms after the first unsaved edit, however fast the user types', async () => {
    const { type, names } = watched();
    for (let typed = 0; typed < 9; typed += 1) {
      type(`N${typed}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(names()).toEqual(['N8']);
  });

  it('sends one save at a time, in order', async () => {
    const { autosaver, type, names, sent } = watched();
    type('A');
    const flushed = autosaver.flush();
    type('B');
    type('C');
    expect(names()).toEqual(['A']);
    sent[0]?.answer(ok(undefined));
    await vi.advanceTimersByTimeAsync(0);
    expect(names()).toEqual(['A', 'C']);
    sent[1]?.answer(ok(undefined));
    expect(await flushed).toBeNull();
  });

  it('keeps changes with different labels apart, so that each can be undone', async () => {
    const { autosaver, type, names, sent } = watched();
    type('A', 'edit:name');
    type('A2', 'edit:name');
    type('A2 with tokens', 'edit:training.tokens');
    const flushed = autosaver.flush();
    sent[0]?.answer(ok(undefined));
    await vi.advanceTimersByTimeAsync(0);
    sent[1]?.answer(ok(undefined));
    await flushed;
    expect(names()).toEqual(['A2', 'A2 with tokens']);
  });

  it('keeps what could not be saved and sends it with the next attempt', async () => {
    const { autosaver, type, names, sent, progress } = watched();
    type('A');
    const failed = autosaver.flush();
    sent[0]?.answer(err(DISK_FULL));
    expect(await failed).toEqual(DISK_FULL);
    expect(progress.at(-1)).toBe('failed');
    expect(autosaver.isDirty()).toBe(true);
    const retried = autosaver.flush();
    sent[1]?.answer(ok(undefined));
    expect(await retried).toBeNull();
    expect(names()).toEqual(['A', 'A']);
    expect(autosaver.isDirty()).toBe(false);
  });

  it('hands over the last unsent state when the page goes away', () => {
    const { autosaver, type } = watched();
    type('A');
    void autosaver.flush();
    type('B');
    type('C', 'edit:client');
    expect(autosaver.takeLast()?.plan.name).toBe('C');
    expect(autosaver.takeLast()).toBeNull();
  });

  it('tells nothing when there is nothing to save', async () => {
    const { autosaver, progress } = watched();
    expect(await autosaver.flush()).toBeNull();
    expect(progress).toEqual([]);
  });
});
