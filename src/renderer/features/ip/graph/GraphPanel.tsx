import { Link } from 'wouter';
import type { GraphNode, MaterialGraph } from '#core/ip/materials/material-graph';
import rows from '../../../ui/panel-rows.module.css';
import { SidePanel } from '../../../ui/SidePanel';
import { StatusWord } from '../materials/findings/StatusWord';
import type { MaterialWords } from '../materials/use-material-words';
import type { MaterialsData } from '../materials/use-materials';
import type { Place } from '../use-place';
import classes from './graph.module.css';

export interface GraphPanelProps {
  readonly node: GraphNode;
  readonly graph: MaterialGraph;
  readonly data: MaterialsData;
  readonly words: MaterialWords;
  readonly place: Place;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** One material in the graph: its licence, what bites, where it comes from and goes to. */
export function GraphPanel({ node, graph, data, words, place, onOpen, onClose }: GraphPanelProps) {
  const { t } = words;
  const { material } = node;
  const into = graph.edges.filter(({ to }) => to === material.id);
  const out = graph.edges.filter(({ from }) => from === material.id);
  const found = data.findingsOf(material.id);
  const step = (id: string | null, flow: string) => (
    <li key={`${id ?? ''} ${flow}`}>
      {id === null ? (
        data.plan.name
      ) : (
        <button type="button" className="link" onClick={() => onOpen(id)}>
          {data.byId.get(id)?.name ?? id}
        </button>
      )}{' '}
      <span className={classes.second}>{flow}</span>
    </li>
  );
  return (
    <SidePanel title={material.name} meta={t(`kind.${material.kind}`)} onClose={onClose}>
      <dl className={rows.rows}>
        <dt>{t('column.licence')}</dt>
        <dd>
          {material.licence === null
            ? t(material.own === true ? 'own' : 'licence.noneShort')
            : data.licenceName(material.licence)}
        </dd>
        <dt>{t('graph.comesFrom')}</dt>
        <dd>
          {into.length === 0 ? (
            t('nothing')
          ) : (
            <ul>{into.map(({ from, flow }) => step(from, t(`flow.${flow}`)))}</ul>
          )}
        </dd>
        <dt>{t('graph.goesTo')}</dt>
        <dd>
          <ul>{out.map(({ to, flow }) => step(to, t(`flow.${flow}`)))}</ul>
        </dd>
        <dt>{t('findings.title')}</dt>
        <dd>
          {found.length === 0 ? t('noFinding') : null}
          <ul>
            {found.map(({ key, finding, record }) => (
              <li key={key}>
                <StatusWord finding={finding} record={record} words={words} />{' '}
                <Link href={place.href({ view: 'materials', material: null, finding: key })}>
                  {words.text(finding.title)}
                </Link>
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      <p className={classes.foot}>
        <Link href={place.href({ view: 'materials' })}>{t('graph.edit')}</Link>
      </p>
    </SidePanel>
  );
}
