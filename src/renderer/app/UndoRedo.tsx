import { useTranslation } from 'react-i18next';
import { useSession } from '../state/use-state';
import type { Commands } from './commands';
import { IS_MAC } from './is-mac';
import { chordOf } from './shortcuts';
import classes from './title-bar.module.css';
import { useEditLabel } from './use-edit-label';
import { useShortcutList } from './use-shortcut-list';

export interface UndoRedoProps {
  readonly commands: Commands;
}

/** Undo and Redo as words; the tooltip says what they take back. */
export function UndoRedo({ commands }: UndoRedoProps) {
  // An edit that is not stored yet can be undone too: undo stores it first.
  const hasUnsaved = useSession((session) => session.save.kind !== 'saved');
  const undoLabel = useSession((session) => session.undoLabel);
  const redoLabel = useSession((session) => session.redoLabel);
  return (
    <>
      <Step id="undo" label={undoLabel} enabled={undoLabel !== null || hasUnsaved} onRun={commands.undo} />
      <Step id="redo" label={redoLabel} enabled={redoLabel !== null && !hasUnsaved} onRun={commands.redo} />
    </>
  );
}

interface StepProps {
  readonly id: 'undo' | 'redo';
  readonly label: string | null;
  readonly enabled: boolean;
  readonly onRun: () => unknown;
}

function Step({ id, label, enabled, onRun }: StepProps) {
  const { t } = useTranslation('shell');
  const editLabel = useEditLabel();
  const chord = chordOf(useShortcutList(), id, IS_MAC);
  const what = label === null ? t(`shortcut.${id}`) : t(`${id}.what`, { change: editLabel(label) });
  return (
    <button
      type="button"
      className={classes.word}
      disabled={!enabled}
      title={chord === null ? what : `${what} (${chord})`}
      aria-label={what}
      onClick={onRun}
    >
      {t(`shortcut.${id}`)}
    </button>
  );
}
