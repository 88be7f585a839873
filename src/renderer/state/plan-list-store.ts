import { createStore } from 'zustand/vanilla';
import type { AppError } from '#core/contract/app-error';
import type { PlanListItem } from '#core/contract/plans';
import type { Result } from '#core/shared/result';
import type { Call } from '../rpc/rpc-client';

export interface PlanListState {
  /** `loading` keeps the list of before. */
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  readonly items: readonly PlanListItem[];
  readonly error: AppError | null;
  /** Plans moved to the bin in this window, the last one at the end; each can be taken back. */
  readonly deleted: readonly BinnedPlan[];
}

export interface BinnedPlan {
  readonly id: string;
  readonly name: string;
}

/** All stored plans, newest first as the backend lists them. */
export function createPlanListStore(call: Call) {
  const store = createStore<PlanListState>(() => ({
    status: 'idle',
    items: [],
    error: null,
    deleted: [],
  }));

  async function refresh(): Promise<Result<readonly PlanListItem[], AppError>> {
    store.setState({ status: 'loading' });
    const answer = await call('plans.list', {});
    if (answer.ok) store.setState({ status: 'ready', items: answer.value, error: null });
    else store.setState({ status: 'failed', error: answer.error });
    return answer;
  }

  /** Moves a plan to the bin. */
  async function remove(id: string): Promise<Result<BinnedPlan, AppError>> {
    const answer = await call('plans.delete', { id });
    if (answer.ok) store.setState(({ deleted }) => ({ deleted: [...deleted, answer.value] }));
    else store.setState({ error: answer.error });
    await refresh();
    return answer;
  }

  /** Takes the plan that was deleted last out of the bin. */
  async function restoreLast(): Promise<Result<PlanListItem, AppError> | null> {
    const last = store.getState().deleted.at(-1);
    if (last === undefined) return null;
    const answer = await call('plans.restore', { id: last.id });
    if (answer.ok) store.setState(({ deleted }) => ({ deleted: deleted.filter((plan) => plan !== last) }));
    else store.setState({ error: answer.error });
    await refresh();
    return answer;
  }

  return { store, refresh, remove, restoreLast };
}
