import type { TFunction } from 'i18next';
import type { AppError } from '#core/contract/app-error';

/** A sentence for an error: what happened and what to do, then the detail the backend gave. */
export function errorText(t: TFunction<'shell'>, error: AppError): string {
  return `${t(`error.${error.code}`)} ${error.message}`;
}

/** The short reason inside another sentence, e.g. "disk is full". */
export function errorReason(t: TFunction<'shell'>, error: AppError): string {
  return t(`reason.${error.code}`);
}
