import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStores } from '../state/stores-context';
import { usePlan } from '../state/use-state';
import classes from './title-bar.module.css';

const MAX_NAME_CHARS = 120;

/** The plan's name; a click makes it a field. Enter or leaving keeps the new name, Escape the old one. */
export function PlanName() {
  const { t } = useTranslation('shell');
  const { session } = useStores();
  const name = usePlan((plan) => plan.name) ?? '';
  const [draft, setDraft] = useState<string | null>(null);

  function commit(): void {
    const typed = draft?.trim() ?? '';
    // An empty name is no name: the old one stays.
    if (typed !== '' && typed !== name) session.edit('name', typed, 'edit:name', { name: typed });
    setDraft(null);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape') setDraft(null);
  }

  if (draft === null)
    return (
      <button
        type="button"
        className={classes.name}
        title={t('plan.rename')}
        aria-label={t('plan.renameLabel', { name })}
        onClick={() => setDraft(name)}
      >
        {name}
      </button>
    );
  return (
    <input
      className={classes.nameField}
      aria-label={t('plan.name')}
      // biome-ignore lint/a11y/noAutofocus: the user has just asked to type here
      autoFocus
      data-native-undo
      maxLength={MAX_NAME_CHARS}
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  );
}
