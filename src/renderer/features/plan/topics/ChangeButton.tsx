import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useGoTo } from '../use-place';
import classes from './topic-page.module.css';

export interface ChangeButtonProps {
  readonly questionId: string;
  /** Heading of the question, which names the button. */
  readonly headingId: string;
  /** Nothing has been answered yet. */
  readonly isOpen: boolean;
}

/** Brings a folded question into focus. */
export function ChangeButton({ questionId, headingId, isOpen }: ChangeButtonProps) {
  const { t } = useTranslation(['plan', 'common']);
  const goTo = useGoTo();
  const buttonId = useId();
  return (
    <button
      type="button"
      id={buttonId}
      className={`link ${classes.change}`}
      aria-labelledby={`${buttonId} ${headingId}`}
      onClick={() => goTo(questionId)}
    >
      {isOpen ? t('answerIt') : t('common:change')}
    </button>
  );
}
