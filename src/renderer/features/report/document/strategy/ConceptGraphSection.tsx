import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { conceptGraphOf } from '#core/strategy/graph/concept-graph';
import { NODE_IDS } from '#core/strategy/graph/nodes';
import { GraphDrawing } from '../../../../strategy/graph/GraphDrawing';
import { inputText } from '../../../../strategy/graph/input-text';
import { useGraphWords } from '../../../../strategy/graph/use-graph-words';
import { Table, Td, Th } from '../../../../ui/Table';
import { Block, ReportSection } from '../parts/ReportSection';
import classes from '../report.module.css';
import type { ReportData } from '../report-data';
import { EcosystemBlocks } from './EcosystemBlocks';
import own from './strategy.module.css';

/** The concept graph with what every score rests on, and the ecosystems side by side; the same as on the screen. */
export function ConceptGraphSection({ data }: { readonly data: ReportData }) {
  const { t: tReport } = useTranslation('report');
  const { plan, catalog, evaluation, law, ip, index } = data;
  const words = useGraphWords(index, plan);
  const { t } = words;
  const graph = useMemo(
    () =>
      conceptGraphOf({
        plan,
        catalog,
        evaluation,
        duties: law?.duties ?? null,
        planIp: ip?.planIp ?? null,
      }),
    [plan, catalog, evaluation, law, ip],
  );
  const countsAdded = plan.conceptGraph?.countsAddedLinks ?? true;
  return (
    <ReportSection id="concept-graph" title={tReport('section.concept-graph')} lead={t('report.lead')}>
      <Block title={t('report.graph')} remark={t(countsAdded ? 'report.withAdded' : 'report.withoutAdded')}>
        <GraphDrawing graph={graph} words={words} />
        <p className={classes.remark}>{t('legend.noNumber')}</p>
      </Block>
      <Block title={t('report.nodes')} remark={t('report.mixed')} isLong>
        <Table className={`${classes.table} ${own.nodes}`} label={t('report.nodes')}>
          <thead>
            <tr>
              <Th>{t('table.node')}</Th>
              <Th numeric>{t('table.score')}</Th>
              <Th>{t('report.inputs')}</Th>
            </tr>
          </thead>
          <tbody>
            {NODE_IDS.map((id) => {
              const node = graph.nodes.get(id);
              if (node === undefined) return null;
              return (
                <tr key={id}>
                  <Td rowHead>{words.node(id)}</Td>
                  <Td numeric>{words.score(node)}</Td>
                  <Td>
                    <ul className={own.inputs}>
                      {node.isOverridden ? <li>{t('panel.mine')}</li> : null}
                      {(node.isOverridden ? [] : node.inputs).map((input) => {
                        const { name, value } = inputText(input, words);
                        return (
                          <li key={input.id}>
                            {withoutStop(name)}
                            {t('report.colon')}
                            {value === null ? <span className="unk">{t('panel.unknown')}</span> : value}
                          </li>
                        );
                      })}
                      {node.parts.flatMap(({ from, weight }) =>
                        from === null || node.isOverridden
                          ? []
                          : [
                              <li key={from}>
                                {t('table.weight', { node: words.node(from), weight: words.decimal(weight) })}
                              </li>,
                            ],
                      )}
                    </ul>
                  </Td>
                </tr>
              );
            })}
          </tbody>
        </Table>
      </Block>
      <EcosystemBlocks data={data} />
    </ReportSection>
  );
}

/** A statement that is followed by how far it holds is no sentence of its own. */
function withoutStop(text: string): string {
  return text.replace(/[.。]$/, '');
}
