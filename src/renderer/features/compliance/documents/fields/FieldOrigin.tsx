import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Rows } from '#core/assessments/document';
import { originGroups } from '#core/assessments/document-blocks';
import type { DocumentEdit } from '#core/assessments/edit-document';
import type { FilledField } from '#core/assessments/fill-document';
import { languageOf, tagOf } from '../../../../format/language';
import classes from '../documents.module.css';
import { missingPlace } from '../missing-place';

export interface FieldOriginProps {
  readonly filled: FilledField;
  readonly documentLanguage: 'en' | 'zh';
  readonly edit: (edit: DocumentEdit) => void;
}

/** Where the words of a field come from, which answers are missing, and what the plan says now. */
export function FieldOrigin({ filled, documentLanguage, edit }: FieldOriginProps) {
  const { t, i18n } = useTranslation('documents');
  const { t: tShown } = useTranslation('transparency');
  const language = languageOf(i18n.language);
  const { field, isEdited, origins, missing, planSays, planValue, basis } = filled;
  const questions = missing.flatMap((open) => {
    const place = missingPlace(open);
    return place === null ? [] : [{ words: open.missing[language], place }];
  });
  const isToBeWritten =
    field.kind === 'text' && !isEdited && origins.length === 0 && missing.length === 0 && !field.mayBeEmpty;
  const takeBack = () => edit({ kind: 'take-back', fieldId: field.id });
  return (
    <div className={classes.origin}>
      {originGroups(origins).map(({ key, group }) => {
        const sources = group.map(({ label }) => label[language]).join(t('comma'));
        return (
          <p key={key} className="meta">
            {key === 'fromPlan' ? t('fromPlan', { sources }) : tShown(key, { sources })}
          </p>
        );
      })}
      {isToBeWritten ? <p className="meta">{tShown('toBeWritten')}</p> : null}
      {questions.length === 0 ? null : (
        <p className="meta">
          {t('missing')}{' '}
          {questions.map(({ words, place }, at) => (
            <span key={words}>
              {at === 0 ? '' : t('semicolon')}
              <Link href={place}>{words}</Link>
            </span>
          ))}
        </p>
      )}
      {isEdited && planSays === null && planValue.length > 0 ? (
        <p className="meta">
          {t('edited')}{' '}
          <button type="button" className="link" onClick={takeBack}>
            {t('takeBack')}
          </button>
        </p>
      ) : null}
      {planSays === null ? null : (
        <div className={classes.planSays}>
          <p>{t('planSays')}</p>
          <blockquote lang={tagOf(documentLanguage)}>{plainText(planSays)}</blockquote>
          <p>
            <button type="button" className="link" onClick={takeBack}>
              {t('takeOver')}
            </button>{' '}
            <button
              type="button"
              className="link"
              onClick={() => edit({ kind: 'keep', fieldId: field.id, basis })}
            >
              {t('keepMine')}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}

function plainText(value: string | Rows): string {
  return typeof value === 'string' ? value : value.map((row) => row.join(' | ')).join('\n');
}
