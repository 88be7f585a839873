import { Checkbox } from '@mantine/core';
import { countryOf } from '#core/law/engine/places';
import type { ComplianceData } from '../use-compliance';
import { useDutyEdits } from '../use-duty-edits';
import type { Words } from '../use-words';
import classes from './country.module.css';

export interface RegionChoiceProps {
  readonly country: string;
  readonly data: ComplianceData;
  readonly words: Words;
}

/** Which states or provinces with laws of their own the plan looks at; all of them until some are left out. */
export function RegionChoice({ country, data, words }: RegionChoiceProps) {
  const { t } = words;
  const edits = useDutyEdits(words);
  const all = data.law.jurisdictions.filter(({ id }) => countryOf(id) !== null);
  const here = all.filter(({ id }) => countryOf(id) === country);
  if (here.length === 0) return null;
  const chosen = data.compliance.regions ?? all.map(({ id }) => id);
  const toggle = (id: string, isOn: boolean) => {
    const next = isOn ? [...chosen, id] : chosen.filter((other) => other !== id);
    edits.setRegions(all.every((each) => next.includes(each.id)) ? null : next);
  };
  return (
    <fieldset className={classes.regions}>
      <legend>{t('regions.legend')}</legend>
      {here.map(({ id, name }) => (
        <Checkbox
          key={id}
          size="xs"
          label={words.text(name)}
          checked={chosen.includes(id)}
          onChange={(event) => toggle(id, event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
}
