import { createStore } from 'zustand/vanilla';
import type { AppError } from '#core/contract/app-error';
import { DEFAULT_SETTINGS } from '#core/contract/default-settings';
import type { Settings } from '#core/contract/settings';
import type { Result } from '#core/shared/result';
import type { Call } from '../rpc/rpc-client';

export interface SettingsState {
  readonly settings: Settings;
  /** False until the backend has answered; the settings shown are then those of the last time. */
  readonly loaded: boolean;
  readonly error: AppError | null;
}

/**
 * Settings of this machine: changes show at once and go back when they cannot be stored.
 *
 * @param initial what to show before the backend has answered
 */
export function createSettingsStore(call: Call, initial: Settings = DEFAULT_SETTINGS) {
  const store = createStore<SettingsState>(() => ({ settings: initial, loaded: false, error: null }));

  async function load(): Promise<Result<Settings, AppError>> {
    const answer = await call('settings.get', {});
    if (answer.ok) store.setState({ settings: answer.value, loaded: true, error: null });
    else store.setState({ error: answer.error });
    return answer;
  }

  async function set(change: Partial<Settings>): Promise<Result<Settings, AppError>> {
    const before = store.getState().settings;
    const shown = { ...before, ...change };
    store.setState({ settings: shown, error: null });
    const answer = await call('settings.set', change);
    // A later change may have been made meanwhile; only this one is confirmed or taken back.
    if (store.getState().settings !== shown) return answer;
    store.setState(answer.ok ? { settings: answer.value } : { settings: before, error: answer.error });
    return answer;
  }

  return { store, load, set };
}
