import { useMemo, useState } from 'react';
import { materialGraph } from '#core/ip/materials/material-graph';
import { BesidePanel } from '../../../ui/BesidePanel';
import { EmptyState } from '../../../ui/EmptyState';
import { SectionHead } from '../../../ui/SectionHead';
import { StateWord } from '../../../ui/StateWord';
import { useMaterialWords } from '../materials/use-material-words';
import { useMaterials } from '../materials/use-materials';
import page from '../page.module.css';
import type { ViewProps } from '../view-props';
import { GraphPanel } from './GraphPanel';
import { GraphPlot } from './GraphPlot';
import { GraphTable } from './GraphTable';
import classes from './graph.module.css';

/** Who derives from whom, what flows, and where a licence bites on the way to the product. */
export function GraphView({ data: ipData, place }: ViewProps) {
  const words = useMaterialWords();
  const { t } = words;
  const data = useMaterials(ipData);
  const [isTable, setIsTable] = useState(false);
  const graph = useMemo(
    () => materialGraph(data.part.materials, data.planIp.findings, data.ip),
    [data.part.materials, data.planIp.findings, data.ip],
  );
  const openId = place.get('material');
  const node = graph.nodes.find(({ material }) => material.id === openId) ?? null;
  const open = (id: string | null) => place.go({ material: id }, { replace: true });
  if (graph.nodes.length === 0)
    return (
      <EmptyState
        action={
          <button type="button" className="link" onClick={() => place.go({ view: 'materials' })}>
            {t('graph.toMaterials')}
          </button>
        }
      >
        {t('graph.empty')}
      </EmptyState>
    );
  return (
    <BesidePanel
      className={page.main}
      panel={
        node === null ? null : (
          <GraphPanel
            key={node.material.id}
            node={node}
            graph={graph}
            data={data}
            words={words}
            place={place}
            onOpen={open}
            onClose={() => open(null)}
          />
        )
      }
    >
      <section aria-labelledby="ip-graph" className={classes.section}>
        <SectionHead
          id="ip-graph"
          title={t('graph.title')}
          meta={
            <button
              type="button"
              className="link"
              aria-expanded={isTable}
              onClick={() => setIsTable(!isTable)}
            >
              {t(isTable ? 'graph.asGraph' : 'graph.asTable')}
            </button>
          }
        />
        {graph.cycles.map((cycle) => (
          <p key={cycle.join(' ')} role="alert" className={classes.cycle}>
            <StateWord tone="crit">{t('graph.cycle')}</StateWord> {[...cycle, cycle[0]].join(' ← ')}
          </p>
        ))}
        {isTable ? (
          <GraphTable graph={graph} data={data} words={words} openId={openId} onOpen={open} />
        ) : (
          <GraphPlot graph={graph} data={data} words={words} openId={openId} onOpen={open} />
        )}
        <p className={classes.legend}>{t('graph.legend')}</p>
      </section>
    </BesidePanel>
  );
}
