import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChoiceField } from '#core/assessments/document';
import { languageOf } from '../../../../format/language';
import classes from '../documents.module.css';
import type { FieldInputProps } from './FieldView';

/** One of a few. */
export function ChoiceInput(props: FieldInputProps & { readonly field: ChoiceField }) {
  const { filled, field, labelledBy, onChange } = props;
  const { i18n } = useTranslation('documents');
  const language = languageOf(i18n.language);
  return (
    <Radio.Group aria-labelledby={labelledBy} value={String(filled.value)} onChange={onChange}>
      <div className={classes.choices}>
        {field.choices.map(({ id, label }) => (
          <Radio key={id} value={id} label={label[language]} />
        ))}
      </div>
    </Radio.Group>
  );
}
