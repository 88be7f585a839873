import { Autocomplete } from '@mantine/core';
import { useMemo, useState } from 'react';
import { completeLicence, judgeLicence } from '#core/ip/materials/licence-ids/judge-licence';
import { SPDX_LICENCE_IDS } from '#core/ip/materials/licence-ids/spdx-ids';
import { MAX_LICENCE_LENGTH } from '#core/plan/ip/material';
import classes from './materials.module.css';
import type { MaterialWords } from './use-material-words';
import type { MaterialsData } from './use-materials';

export interface LicenceFieldProps {
  /** As it was typed; null = none named. */
  readonly value: string | null;
  readonly data: MaterialsData;
  readonly words: MaterialWords;
  readonly onChange: (licence: string | null) => void;
}

/**
 * A licence by id, name or SPDX expression. What nobody knows is kept as typed, with the nearest that may be meant: the
 * check then counts it as not listed.
 */
export function LicenceField({ value, data, words, onChange }: LicenceFieldProps) {
  const { t } = words;
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? value ?? '';
  const judged = useMemo(() => judgeLicence(text, data.names), [text, data.names]);
  const options = useMemo(
    () => completeLicence(text, data.ip.licences, SPDX_LICENCE_IDS),
    [text, data.ip.licences],
  );
  const take = (licence: string) => {
    setDraft(null);
    const kept = licence.trim();
    if (kept !== (value ?? '')) onChange(kept === '' ? null : kept);
  };
  return (
    <>
      <Autocomplete
        label={t('field.licence')}
        maxLength={MAX_LICENCE_LENGTH}
        placeholder={t('licence.placeholder')}
        value={text}
        data={options.map((option) => option.text)}
        // What is listed has been matched already, by name as well.
        filter={({ options: all }) => all}
        renderOption={({ option }) => {
          const found = options.find((each) => each.text === option.value);
          return (
            <span className={classes.option}>
              <b>{found?.id ?? option.value}</b>
              {found === undefined || found.name === found.id ? null : <span>{found.name}</span>}
            </span>
          );
        }}
        onChange={setDraft}
        onOptionSubmit={take}
        onBlur={() => {
          if (draft !== null) take(draft);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && draft !== null && !event.nativeEvent.isComposing) take(draft);
        }}
        maxDropdownHeight={240}
        comboboxProps={{ floatingStrategy: 'fixed', transitionProps: { duration: 0 }, shadow: 'none' }}
      />
      <div role="status" className={classes.judgement} data-fault={judged.kind === 'unknown' || undefined}>
        {judged.kind === 'none' ? t('licence.none') : null}
        {judged.kind === 'known'
          ? judged.unruled.length === 0
            ? t('licence.known', { name: data.licenceName(judged.written) })
            : t('licence.unruled', { ids: words.listed(judged.unruled) })
          : null}
        {judged.kind === 'stand-in' ? t('licence.standIn', { name: data.licenceName(judged.id) }) : null}
        {judged.kind === 'unknown' ? (
          <>
            {t(`licence.${judged.reason}`, { part: judged.part })}{' '}
            {judged.suggestions.length === 0 ? null : (
              <>
                {t('licence.meant')}{' '}
                {judged.suggestions.map((id) => (
                  <button
                    key={id}
                    type="button"
                    className="link"
                    onClick={() => take(replaced(judged.part, id))}
                  >
                    {id}
                  </button>
                ))}
              </>
            )}
          </>
        ) : null}
      </div>
    </>
  );

  function replaced(part: string, id: string): string {
    return part !== '' && text.includes(part) ? text.replace(part, id) : id;
  }
}
