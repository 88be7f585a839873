import { useTranslation } from 'react-i18next';
import type * as z from 'zod';
import type { Role } from '#core/plan/plan';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { Amount } from '../../../ui/Amount';
import { NumberField } from '../../../ui/NumberField';
import { Td, Tr } from '../../../ui/Table';
import { quantilesOfThreePoint } from '../../../ui/three-point-quantiles';
import { maxCharsOf, numberRulesOf } from '../questions/schema-leaf';
import type { Answer } from '../use-answer';
import classes from './editors.module.css';
import { TextBox } from './TextBox';

export interface RoleRowProps {
  readonly role: z.infer<typeof Role>;
  /** Loaded pay of a mid-level engineer in the country of the team [USD per year]; null = not known. */
  readonly pay: ThreePoint | null;
  readonly answer: Answer;
}

const NUMBERS = ['fullTimeEquivalents', 'payMultiple', 'fromMonth'] as const;
const LABEL_KEYS: Readonly<Record<string, string>> = {
  fromMonth: 'edit:team.months',
  toMonth: 'edit:team.months',
};

export function RoleRow({ role, pay, answer }: RoleRowProps) {
  const { t } = useTranslation(['plan', 'common']);
  const { id, title } = role;
  const set = (field: string, value: unknown) =>
    answer([{ path: `team.${id}.${field}`, value }], { labelKey: LABEL_KEYS[field] ?? `edit:team.${field}` });
  const weight = role.fullTimeEquivalents * role.payMultiple;
  const yearly =
    pay === null
      ? null
      : quantilesOfThreePoint({
          low: pay.low * weight,
          likely: pay.likely * weight,
          high: pay.high * weight,
        });
  return (
    <Tr data-row={id}>
      <Td className={classes.title}>
        <TextBox
          label={t('team.title')}
          hideLabel
          isRequired
          wraps
          value={title}
          maxChars={maxCharsOf('team[].title')}
          onChange={(value) => set('title', value)}
        />
      </Td>
      {NUMBERS.map((field) => (
        <Td key={field} className={classes.narrow}>
          <NumberField
            label={t('team.fieldOf', { field: t(`team.${field}`), title })}
            hideLabel
            {...numberRulesOf(`team[].${field}`)}
            value={role[field]}
            onChange={(value) => set(field, value)}
          />
        </Td>
      ))}
      <Td className={classes.narrow}>
        <NumberField
          label={t('team.fieldOf', { field: t('team.toMonth'), title })}
          hideLabel
          {...numberRulesOf('team[].toMonth')}
          value={role.toMonth}
          placeholder={t('team.toEnd')}
          onChange={(value) => set('toMonth', value)}
          onClear={() => set('toMonth', null)}
        />
      </Td>
      <Td numeric className={classes.yearly}>
        <Amount usd={yearly} bare />
      </Td>
      <Td numeric>
        <button
          type="button"
          className="link"
          aria-label={t('removeRow', { name: title })}
          onClick={() =>
            answer([{ path: `team.${id}`, value: undefined }], { labelKey: 'edit:team.removed' })
          }
        >
          {t('common:remove')}
        </button>
      </Td>
    </Tr>
  );
}
