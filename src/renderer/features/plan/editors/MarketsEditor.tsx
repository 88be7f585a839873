import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format';
import { useCatalog, useCountryName } from '../../../state/use-state';
import { niceAxis } from '../../../ui/axis';
import { CountrySelect } from '../../../ui/CountrySelect';
import { Disclosure } from '../../../ui/Disclosure';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import { UncertainField } from '../../../ui/UncertainField';
import { quickRange } from '../../../ui/uncertain-draft';
import { numberRulesOf } from '../questions/schema-leaf';
import type { EditorProps } from './AnswerEditor';
import classes from './editors.module.css';
import { QuickRanges } from './QuickRanges';
import { SourceNote } from './SourceNote';
import { UncertainHeads } from './UncertainHeads';

const USERS = 'markets[].monthlyActiveUsers';
/** What a market starts with, to be typed over; the order of magnitude of a small launch [people]. */
const FIRST_USERS = { low: 500, likely: 1000, high: 2000 };

/** Countries with the users expected in each, on one axis. */
export function MarketsEditor({ plan, answer }: EditorProps) {
  const { t } = useTranslation(['plan', 'common']);
  const { language } = useFormat();
  const countryName = useCountryName(language);
  const countries = useCatalog((state) => state.catalog?.countries) ?? [];
  const { markets } = plan;
  const free = countries.filter(({ iso2 }) => !markets.some(({ country }) => country === iso2));
  const rules = numberRulesOf(USERS);
  const axis = niceAxis(markets.map(({ monthlyActiveUsers }) => monthlyActiveUsers.high));
  const path = (country: string) => `markets.${country}.monthlyActiveUsers`;

  return (
    <>
      {markets.length === 0 ? (
        <p className="soft">{t('markets.empty')}</p>
      ) : (
        <Table className={classes.table} label={t('topic.markets')}>
          <thead>
            <tr>
              <Th>{t('markets.country')}</Th>
              <Th>
                <UncertainHeads axis={axis} />
              </Th>
              <Th>
                <span className="visually-hidden">{t('actions')}</span>
              </Th>
            </tr>
          </thead>
          <tbody>
            {markets.map(({ country, monthlyActiveUsers: users }) => (
              <Tr key={country} data-row={country}>
                <Td rowHead>{countryName(country)}</Td>
                <Td className={classes.row}>
                  <UncertainField
                    layout="row"
                    hideQuick
                    label={t('markets.usersIn', { country: countryName(country) })}
                    {...rules}
                    isRatio={false}
                    axis={axis}
                    value={users}
                    onChange={(next) =>
                      answer([{ path: path(country), value: { ...users, ...next } }], {
                        labelKey: 'edit:markets.monthlyActiveUsers',
                        params: { country },
                      })
                    }
                  />
                </Td>
                <Td numeric>
                  <button
                    type="button"
                    className="link"
                    aria-label={t('removeRow', { name: countryName(country) })}
                    onClick={() =>
                      answer([{ path: `markets.${country}`, value: undefined }], {
                        labelKey: 'edit:markets.removed',
                        params: { country },
                      })
                    }
                  >
                    {t('common:remove')}
                  </button>
                </Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
      {markets.length === 0 ? null : (
        <QuickRanges
          onSet={(range) =>
            answer(
              markets.map(({ country, monthlyActiveUsers: users }) => ({
                path: path(country),
                value: { ...users, ...quickRange(range, users.likely, rules) },
              })),
              { labelKey: 'edit:markets.users' },
            )
          }
        />
      )}
      <div className={classes.add}>
        <CountrySelect
          key={markets.length}
          label={t('markets.add')}
          placeholder={t('markets.addPlaceholder')}
          countries={free}
          value={null}
          onChange={(country) =>
            answer([{ path: 'markets', value: [...markets, { country, monthlyActiveUsers: FIRST_USERS }] }], {
              labelKey: 'edit:markets.added',
              params: { country },
            })
          }
        />
      </div>
      {markets.length === 0 ? null : (
        <Disclosure summary={t('whereFromAll')}>
          <div className={classes.notes}>
            {markets.map(({ country, monthlyActiveUsers: users }) => (
              <SourceNote
                key={country}
                path={USERS}
                of={countryName(country)}
                value={users.source ?? ''}
                onChange={(source) =>
                  answer([{ path: `${path(country)}.source`, value: source === '' ? undefined : source }], {
                    labelKey: 'edit:markets.monthlyActiveUsers',
                    params: { country },
                  })
                }
              />
            ))}
          </div>
        </Disclosure>
      )}
    </>
  );
}
