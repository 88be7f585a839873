import { useMemo } from 'react';
import { useFormat } from '../../../format/use-format';
import { useCatalog } from '../../../state/use-state';
import { SelectField } from '../../../ui/SelectField';
import { useQuestionText } from '../question-text';
import type { EditorProps } from './AnswerEditor';

/** One of the currencies that the catalog has a rate for. */
export function CurrencyEditor({ question, plan, answer }: EditorProps) {
  const words = useQuestionText();
  const format = useFormat();
  const countries = useCatalog((state) => state.catalog?.countries);
  const options = useMemo(() => {
    const rated = (countries ?? []).filter((country) => country.factors.fx_per_usd.value !== null);
    const codes = new Set(['USD', ...rated.map((country) => country.currency), plan.currency]);
    return [...codes]
      .sort()
      .map((code) => ({ value: code, label: `${code} · ${format.currencyName(code)}` }));
  }, [countries, plan.currency, format]);
  return (
    <SelectField
      label={words(question.id, 'ask') ?? question.id}
      hideLabel
      value={plan.currency}
      options={options}
      onChange={(code) => answer([{ path: question.id, value: code }])}
    />
  );
}
