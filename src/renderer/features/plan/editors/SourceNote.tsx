import { useTranslation } from 'react-i18next';
import { maxCharsOf } from '../questions/schema-leaf';
import { TextBox } from './TextBox';

export interface SourceNoteProps {
  /** Path of the uncertain answer in the schema. */
  readonly path: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What it is about, where several stand in a list. */
  readonly of?: string;
}

/** Where the user has a figure from, in the user's words. */
export function SourceNote({ path, value, onChange, of }: SourceNoteProps) {
  const { t } = useTranslation('plan');
  return (
    <TextBox
      label={of === undefined ? t('whereFrom') : t('whereFromOf', { name: of })}
      value={value}
      maxChars={maxCharsOf(`${path}.source`)}
      placeholder={t('whereFromExample')}
      onChange={onChange}
    />
  );
}
