import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { REVIEW_ANSWERS, type ReviewField, type Rows } from '#core/assessments/document';
import { isReviewRowOpen } from '#core/assessments/field-content';
import { languageOf } from '../../../../format/language';
import { DayField } from '../../../../ui/DayField';
import { Table, Td, Th } from '../../../../ui/Table';
import classes from '../documents.module.css';
import { CellInput } from './CellInput';
import type { FieldInputProps } from './FieldView';

/** Places in a row of a review, behind the id of its question. */
const COLUMN = { answer: 1, note: 2, reviewer: 3, day: 4 } as const;

/** Questions of a review: answer, note, who answered and on which day. */
export function ReviewInput(props: FieldInputProps & { readonly field: ReviewField }) {
  const { filled, field, language, labelledBy, onChange } = props;
  const { t, i18n } = useTranslation('transparency');
  const rows: Rows = Array.isArray(filled.value) ? (filled.value as Rows) : [];
  const setCell = (at: number, column: number, text: string) =>
    onChange(rows.map((row, index) => (index === at ? row.with(column, text) : [...row])));
  return (
    <>
      <p className={`meta ${classes.help}`}>{t('review.help')}</p>
      <Table aria-labelledby={labelledBy} className={`${classes.cells ?? ''} ${classes.review ?? ''}`}>
        <thead>
          <tr>
            <Th>{t('review.question')}</Th>
            <Th>{t('review.answer')}</Th>
            <Th>{t('review.note')}</Th>
            <Th>{t('review.reviewer')}</Th>
            <Th>{t('review.day')}</Th>
          </tr>
        </thead>
        <tbody>
          {field.questions.map(({ id, text }, at) => {
            const question = text[languageOf(i18n.language)];
            const row = rows[at] ?? [];
            const [, answer = '', note = '', reviewer = '', day = ''] = row;
            return (
              <tr key={id} data-open={isReviewRowOpen(row) || undefined}>
                <Td rowHead>{question}</Td>
                <Td>
                  <NativeSelect
                    aria-label={t('review.answerOf', { question })}
                    value={answer}
                    onChange={(event) => setCell(at, COLUMN.answer, event.currentTarget.value)}
                    data={[
                      { value: '', label: t('review.none') },
                      ...REVIEW_ANSWERS.map((value) => ({ value, label: t(`review.${value}`) })),
                    ]}
                  />
                </Td>
                <Td>
                  <CellInput
                    label={t('review.noteOf', { question })}
                    value={note}
                    language={language}
                    onChange={(words) => setCell(at, COLUMN.note, words)}
                  />
                </Td>
                <Td>
                  <CellInput
                    label={t('review.reviewerOf', { question })}
                    value={reviewer}
                    language={language}
                    onChange={(words) => setCell(at, COLUMN.reviewer, words)}
                  />
                </Td>
                <Td>
                  <DayField
                    name={{ label: t('review.dayOf', { question }) }}
                    value={day}
                    onChange={(words) => setCell(at, COLUMN.day, words)}
                    onClear={() => setCell(at, COLUMN.day, '')}
                  />
                </Td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </>
  );
}
