import { describe, expect, it } from 'vitest';
import { withOrigins } from '../../../../src/renderer/state/with-origins';
import { openWindow } from '../fixture';

describe('an answer and where it came from', () => {
  it('are one step: undo takes back both', async () => {
    const { stores } = await openWindow();
    await stores.start();
    const { session } = stores;
    const before = session.store.getState().plan;
    const changes = [{ path: 'funding.cashAtStartUsd', value: 2e6 }];
    const done = session.editMany(withOrigins(changes, ['funding.cashAtStartUsd'], 'typed'), 'edit:test');
    expect(done.ok).toBe(true);
    const { plan } = session.store.getState();
    expect(plan?.funding?.cashAtStartUsd).toBe(2e6);
    expect(plan?.answers?.['funding.cashAtStartUsd']).toMatchObject({ how: 'typed' });
    expect(plan?.answers?.['funding.cashAtStartUsd']?.on).toMatch(/^\d{4}-\d\d-\d\d$/);
    await session.undo();
    const after = session.store.getState().plan;
    expect(after?.funding).toEqual(before?.funding);
    expect(after?.answers).toEqual(before?.answers);
  });

  it('taken back leave no origin', () => {
    const changes = withOrigins([{ path: 'training.goodput', value: null }], ['training.goodput'], null);
    expect(changes.at(-1)).toEqual({ path: ['answers', 'training.goodput'], value: undefined });
  });
});
