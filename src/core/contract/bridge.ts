import type { AppError } from '#core/contract/app-error';
import type { Result } from '#core/shared/result';

/** Name under which the desktop shell hands the bridge to the page: `window.landfall`. */
export const BRIDGE_NAME = 'landfall';

/** All that a page in the desktop shell can reach outside of itself; absent in the browser shell. */
export interface Bridge {
  /** Calls a procedure of the backend. @param callId of the caller's choice, for progress and cancel */
  call(callId: string, name: string, input: unknown): Promise<Result<unknown, AppError>>;
  /** @param listener called for every running call of this page @returns ends the subscription */
  onProgress(listener: (callId: string, fraction01: number, step: string) => void): () => void;
  cancel(callId: string): void;
  readonly host: {
    /** What the user chose from the window's menu, or a plan that was opened from outside. */
    onCommand(listener: (command: HostCommand) => void): () => void;
    /** Opens the data folder in the system's file manager. */
    showDataFolder(): void;
  };
}

/** Items of the menu that the page carries out. */
export const MENU_COMMANDS = [
  'new-plan',
  'export-plan',
  'print-report',
  'undo',
  'redo',
  'palette',
  'shortcuts',
  'settings',
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];

export type HostCommand =
  | { readonly kind: 'menu'; readonly command: MenuCommand }
  /** A plan file was opened by the system and stored as this plan. */
  | { readonly kind: 'open-plan'; readonly planId: string };
