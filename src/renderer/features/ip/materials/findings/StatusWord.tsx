import type { LicenceFinding } from '#core/ip/licences/finding';
import { acceptanceOf } from '#core/ip/licences/finding-key';
import type { AcceptedFinding } from '#core/plan/ip/accepted-finding';
import { FINDING_TONES } from '../../../../ip/tones';
import { StateWord } from '../../../../ui/StateWord';
import type { MaterialWords } from '../use-material-words';

export interface StatusWordProps {
  readonly finding: LicenceFinding;
  readonly record: AcceptedFinding | undefined;
  readonly words: MaterialWords;
}

/** A shape and a word; what waits for an answer is dashed, what is borne says so. */
export function StatusWord({ finding, record, words: { t } }: StatusWordProps) {
  const { state, status } = finding;
  if (acceptanceOf(finding, record) === 'accepted')
    return <StateWord tone="acc">{t('status.accepted', { status: t(`status.${status}`) })}</StateWord>;
  if (state === 'unknown') return <StateWord tone="unk">{t(`maybe.${status}`)}</StateWord>;
  return <StateWord tone={FINDING_TONES[status]}>{t(`status.${status}`)}</StateWord>;
}
