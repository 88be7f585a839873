import { useState } from 'react';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import { StatusWord } from './findings/StatusWord';
import classes from './materials.module.css';
import type { MaterialWords } from './use-material-words';
import type { MaterialsData } from './use-materials';
import { nameOfUse } from './use-text';

export interface MaterialTableProps {
  readonly data: MaterialsData;
  readonly words: MaterialWords;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}

/** Uses that are named in the table; the panel has all. */
const MOST_USES = 3;
/** Rows that are drawn before someone asks for the rest. */
const MOST_ROWS = 200;

/** Every material: kind, name, licence, what is done with it, what it is made from, the gravest finding. */
export function MaterialTable({ data, words, openId, onOpen }: MaterialTableProps) {
  const { t } = words;
  const [showsAll, setShowsAll] = useState(false);
  const uses = new Map(data.ip.uses.map((use) => [use.id, nameOfUse(use, words)]));
  const { materials } = data.part;
  const isCut = materials.length > MOST_ROWS && !showsAll;
  return (
    <>
      <Table density="roomy" label={t('title')}>
        <thead>
          <tr>
            <Th className={classes.material ?? ''}>{t('column.name')}</Th>
            <Th>{t('column.kind')}</Th>
            <Th className={classes.licenceHead ?? ''}>{t('column.licence')}</Th>
            <Th className={`${classes.wide} ${classes.uses}`}>{t('column.uses')}</Th>
            <Th className={classes.wide ?? ''}>{t('column.madeFrom')}</Th>
            <Th>{t('column.findings')}</Th>
          </tr>
        </thead>
        <tbody>
          {(isCut ? materials.slice(0, MOST_ROWS) : materials).map((material) => {
            const done = Object.entries(data.planIp.materials.get(material.id)?.uses ?? {})
              .filter(([id, answer]) => answer && data.part.uses[id] !== true)
              .map(([id]) => uses.get(id) ?? id);
            const found = data.findingsOf(material.id);
            const [gravest] = found;
            const origins = material.derivedFrom.map(
              (id) => data.byId.get(id)?.name ?? t('goneSource', { id }),
            );
            return (
              <Tr
                key={material.id}
                selected={material.id === openId}
                onSelect={() => onOpen(material.id)}
                data-material={material.id}
              >
                <Td rowHead>
                  <b className={classes.name}>{material.name}</b>
                  <span className={classes.second}>
                    {words.listed(
                      [
                        material.version ?? '',
                        material.own === true ? t('own') : '',
                        material.components === undefined
                          ? ''
                          : t('packages', { count: material.components.length }),
                      ].filter(Boolean),
                    )}
                  </span>
                </Td>
                <Td className={classes.whole ?? ''}>{t(`kind.${material.kind}`)}</Td>
                <Td>
                  {material.licence === null && material.own === true ? null : material.licence === null ? (
                    <span className={classes.unknown}>{t('licence.noneShort')}</span>
                  ) : (
                    data.licenceName(material.licence)
                  )}
                </Td>
                <Td soft className={classes.wide ?? ''}>
                  {done.length === 0
                    ? t('noUses')
                    : `${words.listed(done.slice(0, MOST_USES))}${done.length > MOST_USES ? t('moreUses', { count: done.length - MOST_USES }) : ''}`}
                </Td>
                <Td soft className={classes.wide ?? ''}>
                  {words.listed(origins)}
                </Td>
                <Td className={classes.whole ?? ''}>
                  {gravest === undefined ? (
                    <span className={classes.small}>{t('noFinding')}</span>
                  ) : (
                    <>
                      <StatusWord finding={gravest.finding} record={gravest.record} words={words} />
                      {found.length === 1 ? null : (
                        <span className={classes.second}>{t('andMore', { count: found.length - 1 })}</span>
                      )}
                    </>
                  )}
                </Td>
              </Tr>
            );
          })}
        </tbody>
      </Table>
      {isCut ? (
        <button type="button" className="link" onClick={() => setShowsAll(true)}>
          {t('showRest', { count: materials.length - MOST_ROWS })}
        </button>
      ) : null}
    </>
  );
}
