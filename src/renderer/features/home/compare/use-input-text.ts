import { useTranslation } from 'react-i18next';
import { isOwnHardware } from '#core/plan/own-hardware';
import { FLEET_ID } from '#core/plan/own-hardware-ids';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { useFormat } from '../../../format/use-format';
import { useCatalog, useCountryName } from '../../../state/use-state';
import type { ComparedInput, Hardware, InputValues } from './compared-inputs';

/** Writes one input of a plan, with its unit; null where the plan says nothing. */
export function useInputText(): (input: ComparedInput, values: InputValues) => string | null {
  const { t } = useTranslation('home');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const countryName = useCountryName(format.language);
  const index = useCatalog((state) => state.index);
  const isZh = format.language === 'zh';
  const hardware = ({ acceleratorId, count, ownName }: Hardware) => {
    if (isOwnHardware(acceleratorId) && ownName === null) return t('compare.noMachine');
    // A fleet names the numbers of its kinds itself, and all of it serves.
    if (acceleratorId === FLEET_ID) return ownName;
    return t('compare.hardware', {
      number: format.integer(count),
      name: ownName ?? index?.accelerators.get(acceleratorId)?.name ?? acceleratorId,
    });
  };
  const range = ({ low, likely, high }: ThreePoint, write: (value: number) => string) => {
    if (low === high) return write(likely);
    const ends = format.joinRange(write(low), write(high));
    return isZh ? `${write(likely)}（${ends}）` : `${write(likely)} (${ends})`;
  };
  return (input, values) => {
    switch (input) {
      case 'approach':
        return tItems(`approach.${values.approach}`);
      case 'size':
        return t('compare.parameters', { size: format.size(values.size) });
      case 'tokens':
        return t(`compare.${values.amountUnit}`, { size: range(values.tokens, format.size) });
      case 'hardware':
      case 'servingHardware':
        return hardware(values[input]);
      case 'tenure':
        return tItems(`tenure.${values.tenure}`);
      case 'trainedIn':
      case 'servedIn':
      case 'teamIn':
        return countryName(values[input]);
      case 'people':
        return values.people === null ? null : t('compare.people', { number: format.factor(values.people) });
      case 'markets':
        return values.markets.length === 0 ? null : values.markets.map(countryName).join(isZh ? '、' : ', ');
      case 'users':
        return values.users === null ? null : t('compare.users', { number: format.count(values.users) });
      case 'requests':
        return t('compare.requests', { number: range(values.requests, format.count) });
      case 'start':
        return format.date(values.start);
      case 'launch':
      case 'horizon':
        return t('compare.months', { count: values[input], number: format.integer(values[input]) });
      case 'budget':
        return values.budget === null ? null : format.money(values.budget);
    }
  };
}
