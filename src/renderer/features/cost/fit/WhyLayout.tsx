import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verdict } from '#core/fit/neighbours';
import { useFormat } from '../../../format/use-format';
import { SectionHead } from '../../../ui/SectionHead';
import { type StateTone, StateWord } from '../../../ui/StateWord';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import type { FitSectionProps } from './Answer';
import classes from './fit.module.css';
import { layoutCode } from './layout-text';
import { memoryText } from './memory-text';

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
  const chosen = fit.planned ?? fit.smallest;
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
          {fit.neighbours.map(({ knob, layout, totalBytes, verdict }) => (
            <Tr key={`${knob} ${layout[knob]}`}>
              <Td rowHead>
                {knob === 'recompute'
                  ? t('why.knob.recompute', { value: t(`recompute.${layout.recompute}`) })
                  : t(`why.knob.${knob}`, { value: layout[knob] })}
              </Td>
              <Td soft>{layoutCode(layout, format.language)}</Td>
              <Td numeric>{memoryText(format, totalBytes)}</Td>
              <Td>
                <StateWord tone={TONES[verdict.kind]}>
                  <span className={classes.sentence}>{words(verdict)}</span>
                </StateWord>
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </section>
  );

  function words(verdict: Verdict): string {
    switch (verdict.kind) {
      case 'too-large':
        return t('verdict.tooLarge', { amount: memoryText(format, verdict.overBytes) });
      case 'beyond-node':
        return t('verdict.beyondNode', {
          node: format.integer(fit.job.nodeSize),
          share: format.percent(Math.max(0, verdict.slower01)),
        });
      case 'slower':
        return t('verdict.slower', {
          share: format.percent(verdict.slower01),
          loss: t(`loss.${verdict.loss}`),
        });
      case 'faster':
        return t('verdict.faster', { share: format.percent(verdict.faster01) });
      case 'alike':
        return t('verdict.alike');
      case 'batch-too-small':
        return t('verdict.batchTooSmall');
    }
  }
}
