import { Table, Td, Th, Tr } from '../../../ui/Table';
import { StatusWord } from '../materials/findings/StatusWord';
import type { GraphProps } from './GraphPlot';
import classes from './graph.module.css';

/** The graph as a list: every step with what flows and what bites on it. */
export function GraphTable({ graph, data, words, openId, onOpen }: GraphProps) {
  const { t } = words;
  const nameOf = (id: string | null) =>
    id === null ? `${data.plan.name} (${t('graph.product')})` : (data.byId.get(id)?.name ?? id);
  return (
    <Table label={t('graph.title')}>
      <thead>
        <tr>
          <Th>{t('graph.from')}</Th>
          <Th>{t('graph.flow')}</Th>
          <Th>{t('graph.to')}</Th>
          <Th>{t('column.findings')}</Th>
        </tr>
      </thead>
      <tbody>
        {graph.edges.map(({ from, to, flow, isInCycle, findings }) => (
          <Tr key={`${from} ${to ?? ''}`} selected={from === openId} onSelect={() => onOpen(from)}>
            <Td rowHead>{nameOf(from)}</Td>
            <Td soft>{t(`flow.${flow}`)}</Td>
            <Td>{nameOf(to)}</Td>
            <Td>
              {isInCycle ? <p className={classes.second}>{t('graph.cycle')}</p> : null}
              {findings.map((finding) => {
                const keyed = data.findings.find((each) => each.finding === finding);
                return (
                  <p key={keyed?.key ?? finding.id}>
                    <StatusWord finding={finding} record={keyed?.record} words={words} />{' '}
                    {words.text(finding.title)}
                  </p>
                );
              })}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
