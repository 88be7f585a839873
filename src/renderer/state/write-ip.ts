import type { AppError } from '#core/contract/app-error';
import type { IpPart } from '#core/plan/ip/ip-part';
import { NO_IP } from '#core/plan/ip/no-ip';
import type { Result } from '#core/shared/result';
import type { LabelParams } from './edit-label';
import type { Stores } from './stores';

/**
 * Changes the part of the open plan on intellectual property as one step of undo.
 *
 * @param labelKey i18n key that names the step in the history
 */
export function writeIp(
  { session }: Pick<Stores, 'session'>,
  change: (part: IpPart) => IpPart,
  labelKey: string,
  params?: LabelParams,
): Result<void, AppError> {
  const part = session.store.getState().plan?.ip ?? NO_IP;
  return session.edit('ip', change(part), labelKey, params);
}
