import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verdict } from '#core/fit/neighbours';
import { insteadText, verdictText } from '../../../fit/fit-words';
import { layoutCode } from '../../../fit/layout-text';
import { memoryText } from '../../../fit/memory-text';
import { shownCluster } from '../../../fit/shown-cluster';
import { useFormat } from '../../../format/use-format';
import { SectionHead } from '../../../ui/SectionHead';
import { type StateTone, StateWord } from '../../../ui/StateWord';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import type { FitSectionProps } from './Answer';
import classes from './fit.module.css';

const TONES: Readonly<Record<Verdict['kind'], StateTone>> = {
  'too-large': 'crit',
  'batch-too-small': 'crit',
  'beyond-node': 'warn',
  slower: 'warn',
  faster: 'acc',
  alike: 'unk',
};

/** Why this layout: what each other choice on as many accelerators would do. */
export function WhyLayout({ fit, view, names }: FitSectionProps) {
  const { t } = useTranslation('costFit');
  const format = useFormat();
  const headingId = useId();
  const chosen = shownCluster(fit);
  const accelerator = names.accelerator(view.plan.training.acceleratorId);
  if (fit.neighbours.length === 0) return null;
  return (
    <section aria-labelledby={headingId}>
      <SectionHead
        id={headingId}
        title={t('why.title')}
        meta={t('why.meta', {
          number: format.integer(chosen.accelerators),
          accelerator,
          layout: layoutCode(chosen.layout, format.language),
        })}
      />
      <Table label={t('why.title')}>
        <thead>
          <tr>
            <Th>{t('why.instead')}</Th>
            <Th>{t('why.layout')}</Th>
            <Th numeric>{t('why.memory')}</Th>
            <Th>{t('why.verdict')}</Th>
          </tr>
        </thead>
        <tbody>
          {fit.neighbours.map((neighbour) => {
            const { knob, layout, totalBytes, verdict } = neighbour;
            return (
              <Tr key={`${knob} ${layout[knob]}`}>
                <Td rowHead>{insteadText(t, neighbour)}</Td>
                <Td soft>{layoutCode(layout, format.language)}</Td>
                <Td numeric>{memoryText(format, totalBytes)}</Td>
                <Td>
                  <StateWord tone={TONES[verdict.kind]}>
                    <span className={classes.sentence}>
                      {verdictText(t, format, verdict, fit.job.nodeSize)}
                    </span>
                  </StateWord>
                </Td>
              </Tr>
            );
          })}
        </tbody>
      </Table>
    </section>
  );
}
