import { useTranslation } from 'react-i18next';
import { descend } from '#core/lab/regression/descent';
import { gradientAt, gradientWithoutResidual, type Line, lossAt } from '#core/lab/regression/loss';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import { Formula } from '../formula/Formula';
import classes from '../lab.module.css';
import { useNumbers } from '../use-numbers';
import type { Descent } from './use-descent';

/** Steps of which the numbers are shown one by one. */
const SHOWN_STEP_COUNT = 3;
/** Far enough to see where the two walks lead. */
const FAR_STEP = 1000;

/** The common slip in this derivation, beside the right one, with the numbers of both. */
export function Slip({ descent }: { readonly descent: Descent }) {
  const { t } = useTranslation('lab');
  const { points, settings, best } = descent;
  const plain = { ...settings, momentum: 0 };
  const sides = [
    {
      id: 'right',
      title: t('descent.slip.right'),
      tex: `\\nabla L=\\frac1n\\sum\\left(\\hat y_i-y_i\\right)\\begin{pmatrix}1\\\\x_i\\end{pmatrix}`,
      gradient: gradientAt,
    },
    {
      id: 'wrong',
      title: t('descent.slip.wrong'),
      tex: `-\\frac1n\\sum\\begin{pmatrix}1\\\\x_i\\end{pmatrix}`,
      gradient: gradientWithoutResidual,
    },
  ] as const;
  const first = descend(points, plain, 1).at(-1)?.line ?? settings.start;
  const again = gradientAt(points, settings.start);
  const next = gradientAt(points, first);
  const moved = (line: Line, by: Line) => ({
    bias: line.bias - settings.learningRate * by.bias,
    slope: line.slope - settings.learningRate * by.slope,
  });
  const numbers = useNumbers();
  const pair = ({ bias, slope }: Line) => `(${numbers.weight(bias)}, ${numbers.weight(slope)})`;
  return (
    <section className={classes.section} aria-labelledby="lab-slip">
      <SectionHead id="lab-slip" title={t('descent.slip.title')} meta={t('descent.slip.meta')} />
      <p className={classes.said}>{t('descent.slip.said')}</p>
      <div className={classes.columns}>
        {sides.map(({ id, title, tex, gradient }) => {
          const near = descend(points, plain, SHOWN_STEP_COUNT, gradient);
          const far = descend(points, plain, FAR_STEP, gradient).slice(-1);
          return (
            <div key={id} className={classes.section}>
              <h3>{title}</h3>
              <Formula tex={tex} />
              <Table label={title}>
                <thead>
                  <tr>
                    <Th>{t('descent.slip.step')}</Th>
                    <Th numeric>{t('descent.table.bias')}</Th>
                    <Th numeric>{t('descent.table.slope')}</Th>
                    <Th numeric>{t('descent.slip.gradient')}</Th>
                    <Th numeric>{t('descent.table.loss')}</Th>
                  </tr>
                </thead>
                <tbody>
                  {[...near, ...far].map(({ step, line, loss }) => (
                    <Tr key={step}>
                      <Td rowHead>{numbers.integer(step)}</Td>
                      <Td numeric>{numbers.weight(line.bias)}</Td>
                      <Td numeric>{numbers.weight(line.slope)}</Td>
                      <Td numeric>{pair(gradient(points, line))}</Td>
                      <Td numeric>{numbers.loss(loss)}</Td>
                    </Tr>
                  ))}
                </tbody>
              </Table>
            </div>
          );
        })}
      </div>
      <p className={classes.said}>
        {t('descent.slip.never', { best: pair(best), loss: numbers.loss(lossAt(points, best)) })}
      </p>
      <h3 className={classes.said}>{t('descent.slip.secondTitle')}</h3>
      <p className={classes.said}>
        {t('descent.slip.second', {
          first: pair(first),
          slope: pair(next),
          right: pair(moved(first, next)),
          oldSlope: pair(again),
          wrong: pair(moved(first, again)),
        })}
      </p>
    </section>
  );
}
