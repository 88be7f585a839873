import { useTranslation } from 'react-i18next';
import type { PlanListItem } from '#core/contract/plans';
import { Td, Tr } from '../../../ui/Table';
import classes from './compare.module.css';
import type { ComparedInput, InputValues } from './compared-inputs';
import { useInputText } from './use-input-text';

export interface CompareInputsProps {
  readonly title: string;
  readonly inputs: readonly ComparedInput[];
  readonly items: readonly PlanListItem[];
  /** By the id of the plan; one that is missing could not be read. */
  readonly values: ReadonlyMap<string, InputValues>;
  /** They are the same in all plans: said, but not in the foreground. */
  readonly soft?: boolean;
}

/** Inputs of the plans under a heading of their own. */
export function CompareInputs({ title, inputs, items, values, soft = false }: CompareInputsProps) {
  const { t } = useTranslation('home');
  const textOf = useInputText();
  if (inputs.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={items.length + 1} className={classes.group}>
          {title}
        </th>
      </tr>
      {inputs.map((input) => (
        <Tr key={input} className={classes.input}>
          <Td rowHead soft>
            {t(`compare.input.${input}`)}
          </Td>
          {items.map(({ id }) => {
            const plan = values.get(id);
            const text = plan === undefined ? null : textOf(input, plan);
            return (
              <Td key={id} soft={soft}>
                {text ?? (
                  <span className="unk">{t(plan === undefined ? 'compare.unread' : 'compare.none')}</span>
                )}
              </Td>
            );
          })}
        </Tr>
      ))}
    </tbody>
  );
}
