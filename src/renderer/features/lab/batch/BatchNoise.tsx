import { useTranslation } from 'react-i18next';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import derivation from '../descent/derivation.module.css';
import { Formula } from '../formula/Formula';
import { texNumber } from '../formula/tex-number';
import classes from '../lab.module.css';
import { useNumbers } from '../use-numbers';
import batchClasses from './batch.module.css';
import { type Batch, POINTS, VARIANCE_DRAW_COUNT } from './use-batch';

/** How much a step varies with the size of its batch, by the formula and as measured, and what that costs and brings. */
export function BatchNoise({ batch }: { readonly batch: Batch }) {
  const { t } = useTranslation('lab');
  const numbers = useNumbers();
  const { settings, walks, noiseAtStart } = batch;
  const { variance, squaredNorm, noiseScale } = noiseAtStart;
  const yours = walks.find(({ batchSize }) => batchSize === settings.batchSize);
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [
      t('batch.why.single'),
      [
        `\\operatorname{tr}\\Sigma=\\frac1n\\sum\\lVert g_i-\\bar g\\rVert^2=${texNumber(variance)},\\;\\lVert\\bar g\\rVert^2=${texNumber(squaredNorm)}`,
      ],
    ],
    [
      t('batch.why.batch'),
      [
        `\\operatorname{Var}[\\eta\\,g_B]=\\eta^2\\,\\frac{\\operatorname{tr}\\Sigma}{B}\\cdot\\frac{n-B}{n-1}`,
        `\\eta=${texNumber(settings.learningRate)},\\;B=${settings.batchSize},\\;n=${POINTS.length}:\\;${texNumber(yours?.updateVariance ?? 0)}`,
      ],
    ],
    [
      t('batch.why.scale'),
      [
        `B_{\\text{noise}}=\\frac{\\operatorname{tr}\\Sigma}{\\lVert\\bar g\\rVert^2}=${noiseScale === null ? '\\infty' : texNumber(noiseScale)}`,
      ],
    ],
  ];
  return (
    <section className={classes.section} aria-labelledby="lab-batch-why">
      <SectionHead id="lab-batch-why" title={t('batch.why.title')} meta={t('batch.why.meta')} />
      <ol className={derivation.parts}>
        {parts.map(([title, formulas], index) => (
          <li key={title} data-now={index === 1 || undefined}>
            <p>{title}</p>
            {formulas.map((tex) => (
              <Formula key={tex} tex={tex} />
            ))}
          </li>
        ))}
      </ol>
      <Table className={batchClasses.sizes ?? ''} label={t('batch.table.label')}>
        <thead>
          <tr>
            <Th numeric>{t('batch.table.size')}</Th>
            <Th numeric>{t('batch.table.formula')}</Th>
            <Th numeric>{t('batch.table.measured')}</Th>
            <Th numeric>{t('batch.table.read')}</Th>
            <Th numeric>{t('batch.table.excess')}</Th>
          </tr>
        </thead>
        <tbody>
          {walks.map((walk) => (
            <Tr key={walk.batchSize}>
              <Td numeric>{numbers.integer(walk.batchSize)}</Td>
              <Td numeric>{numbers.loss(walk.updateVariance)}</Td>
              <Td numeric>{numbers.loss(walk.measuredVariance)}</Td>
              <Td numeric>{numbers.integer(walk.readCount)}</Td>
              <Td numeric>
                {walk.excessLoss === null ? t('batch.table.away') : numbers.loss(walk.excessLoss)}
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      <p className={classes.note}>
        {t('batch.table.note', { draws: numbers.integer(VARIANCE_DRAW_COUNT) })} {t('batch.plan')}
      </p>
    </section>
  );
}
