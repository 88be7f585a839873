import { useTranslation } from 'react-i18next';
import { citation } from '#core/assessments/citation';
import type { DocumentEdit } from '#core/assessments/edit-document';
import type { FilledDocument, FilledField } from '#core/assessments/fill-document';
import type { DocumentAnswer } from '#core/plan/compliance';
import { languageOf } from '../../../../format/language';
import { StateWord } from '../../../../ui/StateWord';
import classes from '../documents.module.css';
import { ChoiceInput } from './ChoiceInput';
import { DateInput } from './DateInput';
import { FieldOrigin } from './FieldOrigin';
import { FixedTable } from './FixedTable';
import { MomentInput } from './MomentInput';
import { ReviewInput } from './ReviewInput';
import { SignOffInput } from './SignOffInput';
import { TableInput } from './TableInput';
import { TextInput } from './TextInput';

export interface FieldViewProps {
  readonly filled: FilledField;
  readonly document: FilledDocument;
  readonly edit: (edit: DocumentEdit) => void;
}

/** One field: what is asked and by which provision, what stands there, and where that comes from. */
export function FieldView({ filled, document, edit }: FieldViewProps) {
  const { t, i18n } = useTranslation('documents');
  const language = languageOf(i18n.language);
  const { field, isOpen, basis } = filled;
  const id = `field-${field.id}`;
  const onChange = (answer: DocumentAnswer) => edit({ kind: 'answer', fieldId: field.id, answer, basis });
  return (
    <section className={classes.field} aria-labelledby={`${id}-label`} data-open={isOpen || undefined}>
      <div className={classes.fieldHead}>
        <h3 id={`${id}-label`}>{field.label[language]}</h3>
        <span className={`meta ${classes.mark}`}>
          {isOpen ? <StateWord tone="unk">{t('open')}</StateWord> : null} {citation(field, language)}
        </span>
      </div>
      {field.help === null ? null : <p className={`meta ${classes.help}`}>{field.help[language]}</p>}
      <FieldInput
        filled={filled}
        language={document.language}
        labelledBy={`${id}-label`}
        onChange={onChange}
      />
      <FieldOrigin filled={filled} documentLanguage={document.language} edit={edit} />
    </section>
  );
}

export interface FieldInputProps {
  readonly filled: FilledField;
  /** Language of the document. */
  readonly language: 'en' | 'zh';
  readonly labelledBy: string;
  readonly onChange: (answer: DocumentAnswer) => void;
}

function FieldInput(props: FieldInputProps) {
  const { field } = props.filled;
  switch (field.kind) {
    case 'text':
      return <TextInput {...props} />;
    case 'table':
      return field.isFixed ? (
        <FixedTable {...props} field={field} />
      ) : (
        <TableInput {...props} field={field} />
      );
    case 'choice':
      return <ChoiceInput {...props} field={field} />;
    case 'date':
      return <DateInput {...props} />;
    case 'moment':
      return <MomentInput {...props} />;
    case 'review':
      return <ReviewInput {...props} field={field} />;
    case 'sign-off':
      return <SignOffInput {...props} field={field} />;
  }
}
