import classes from './ranking.module.css';
import type { Words } from './use-words';

export interface PinButtonProps {
  readonly name: string;
  readonly isPinned: boolean;
  /** As many are pinned as fit side by side. */
  readonly isFull: boolean;
  readonly words: Pick<Words, 't'>;
  readonly onToggle: () => void;
}

/** Puts a country among those that stand side by side, or takes it out. */
export function PinButton({ name, isPinned, isFull, words, onToggle }: PinButtonProps) {
  const { t } = words;
  return (
    <button
      type="button"
      className={classes.pinButton}
      aria-pressed={isPinned}
      disabled={isFull && !isPinned}
      title={isFull && !isPinned ? t('pin.full') : undefined}
      aria-label={t('pin.add', { country: name })}
      onClick={(event) => {
        // The row is a control of its own.
        event.stopPropagation();
        onToggle();
      }}
    >
      {isPinned ? t('pin.pinned') : t('pin.pin')}
    </button>
  );
}
