import { expect, it } from 'vitest';
import { FACT_UNITS } from '../../../../../src/renderer/features/countries/facts';
import { items as english } from '../../../../../src/renderer/i18n/en/items';
import { items as chinese } from '../../../../../src/renderer/i18n/zh/items';

it('every fact of a country has a unit that is named in both languages', () => {
  for (const unit of Object.values(FACT_UNITS))
    expect([unit in english.unit, unit in chinese.unit, unit]).toEqual([true, true, unit]);
});
