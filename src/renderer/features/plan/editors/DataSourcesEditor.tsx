import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { niceAxis } from '../../../ui/axis';
import { Disclosure } from '../../../ui/Disclosure';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import { UncertainField } from '../../../ui/UncertainField';
import { freeId } from '../questions/free-id';
import { maxCharsOf, numberRulesOf } from '../questions/schema-leaf';
import type { EditorProps } from './AnswerEditor';
import classes from './editors.module.css';
import { SourceNote } from './SourceNote';
import { TextBox } from './TextBox';
import { UncertainHeads } from './UncertainHeads';

const USD = 'data.sources[].usd';

/** Where the data comes from and what getting it costs; a source may have no price yet. */
export function DataSourcesEditor({ plan, answer }: EditorProps) {
  const { t } = useTranslation(['plan', 'common']);
  const { sources } = plan.data;
  const rules = numberRulesOf(USD);
  const axis = niceAxis(sources.map(({ usd }) => usd?.high ?? 0));
  const priced = sources.filter(({ usd }) => usd !== null);

  return (
    <>
      {sources.length === 0 ? (
        <p className="soft">{t('sources.empty')}</p>
      ) : (
        <Table className={classes.table} label={t('topic.data')}>
          <thead>
            <tr>
              <Th>{t('sources.name')}</Th>
              <Th>
                {t('sources.price')}
                <UncertainHeads axis={axis} />
              </Th>
              <Th>
                <span className="visually-hidden">{t('actions')}</span>
              </Th>
            </tr>
          </thead>
          <tbody>
            {sources.map(({ id, name, usd }) => (
              <Tr key={id} data-row={id}>
                <Td className={classes.title}>
                  <TextBox
                    label={t('sources.name')}
                    hideLabel
                    isRequired
                    wraps
                    value={name}
                    maxChars={maxCharsOf('data.sources[].name')}
                    onChange={(value) =>
                      answer([{ path: `data.sources.${id}.name`, value }], { labelKey: 'edit:data.name' })
                    }
                  />
                </Td>
                <Td className={classes.row}>
                  <UncertainField
                    layout="row"
                    hideQuick
                    label={t('sources.priceOf', { name })}
                    {...rules}
                    unit="USD"
                    axis={axis}
                    value={usd}
                    onChange={(next) =>
                      answer([{ path: `data.sources.${id}.usd`, value: { ...usd, ...next } }], {
                        labelKey: 'edit:data.usd',
                      })
                    }
                  />
                  {usd === null ? (
                    <span className="unk">{t('sources.noPrice')}</span>
                  ) : (
                    <button
                      type="button"
                      className="link meta"
                      aria-label={t('sources.clearOf', { name })}
                      onClick={() =>
                        answer([{ path: `data.sources.${id}.usd`, value: null }], {
                          labelKey: 'edit:data.usd',
                        })
                      }
                    >
                      {t('sources.clear')}
                    </button>
                  )}
                </Td>
                <Td numeric>
                  <button
                    type="button"
                    className="link"
                    aria-label={t('removeRow', { name })}
                    onClick={() =>
                      answer([{ path: `data.sources.${id}`, value: undefined }], {
                        labelKey: 'edit:data.removed',
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
      <div className={classes.add}>
        <Button
          data-first
          onClick={() =>
            answer(
              [
                {
                  path: 'data.sources',
                  value: [
                    ...sources,
                    { id: freeId('source', sources), name: t('sources.newName'), usd: null },
                  ],
                },
              ],
              { labelKey: 'edit:data.added' },
            )
          }
        >
          {t('sources.add')}
        </Button>
      </div>
      {priced.length === 0 ? null : (
        <Disclosure summary={t('whereFromAll')}>
          <div className={classes.notes}>
            {priced.map(({ id, name, usd }) => (
              <SourceNote
                key={id}
                path={USD}
                of={name}
                value={usd?.source ?? ''}
                onChange={(source) =>
                  answer(
                    [{ path: `data.sources.${id}.usd.source`, value: source === '' ? undefined : source }],
                    { labelKey: 'edit:data.usd' },
                  )
                }
              />
            ))}
          </div>
        </Disclosure>
      )}
    </>
  );
}
