import { useMemo } from 'react';
import { useFormat } from '../format/use-format';
import { SelectField, type SelectFieldProps } from './SelectField';

/** What is needed of a country of the catalog. */
export interface CountryChoice {
  readonly iso2: string;
  readonly nameEn: string;
  readonly nameZh: string;
}

export interface CountrySelectProps extends Omit<SelectFieldProps, 'options' | 'searchable'> {
  readonly countries: readonly CountryChoice[];
}

/** A country by its name in the language of the screen; both names and the code are searched. */
export function CountrySelect({ countries, ...rest }: CountrySelectProps) {
  const { language } = useFormat();
  const options = useMemo(() => {
    const order = new Intl.Collator(language === 'zh' ? 'zh-CN-u-co-pinyin' : 'en');
    return countries
      .map(({ iso2, nameEn, nameZh }) => ({
        value: iso2,
        label: language === 'zh' ? nameZh : nameEn,
        keywords: `${nameEn} ${nameZh} ${iso2}`,
      }))
      .sort((a, b) => order.compare(a.label, b.label));
  }, [countries, language]);
  return <SelectField {...rest} options={options} searchable />;
}
