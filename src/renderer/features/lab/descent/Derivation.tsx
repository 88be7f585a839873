import { useTranslation } from 'react-i18next';
import { gradientAt, type Line, lossAt, residualAt } from '#core/lab/regression/loss';
import type { Point } from '#core/lab/regression/points';
import { SectionHead } from '../../../ui/SectionHead';
import { Formula } from '../formula/Formula';
import { texNumber, texSquare, texTerm } from '../formula/tex-number';
import classes from '../lab.module.css';
import { DescentTable } from './DescentTable';
import derivation from './derivation.module.css';
import type { Descent } from './use-descent';

/** Terms of a sum that are written out before the dots. */
const WRITTEN_TERM_COUNT = 2;

/** From the loss to the next step, each formula with the numbers of where the walk is now. */
export function Derivation({ descent }: { readonly descent: Descent }) {
  const { t } = useTranslation('lab');
  const { points, settings, now } = descent;
  const { line, step } = now;
  const gradient = gradientAt(points, line);
  const count = points.length;
  const parts: readonly (readonly [title: string, formulas: readonly string[]])[] = [
    [
      t('descent.why.loss', { count }),
      [
        `L(w)=\\frac{1}{2n}\\sum\\left(\\hat y_i-y_i\\right)^2,\\;\\hat y_i=w_0+w_1x_i`,
        `=${lossSum(points, line)}`,
      ],
    ],
    [
      t('descent.why.chain'),
      [
        `\\frac{\\partial L}{\\partial w_0}=\\frac1n\\sum\\left(\\hat y_i-y_i\\right)`,
        `=${residualSum(points, line)}=${texNumber(gradient.bias)}`,
        `\\frac{\\partial L}{\\partial w_1}=\\frac1n\\sum\\left(\\hat y_i-y_i\\right)x_i`,
        `=${weightedSum(points, line)}=${texNumber(gradient.slope)}`,
      ],
    ],
    [t('descent.why.step'), updateFormulas(descent, gradient)],
    [
      t('descent.why.closed'),
      [
        `w^{*}=(X^{\\mathsf T}X)^{-1}X^{\\mathsf T}y=\\left(${texNumber(descent.best.bias)},\\;${texNumber(descent.best.slope)}\\right)`,
      ],
    ],
  ];
  return (
    <section className={classes.section} aria-labelledby="lab-why">
      <SectionHead id="lab-why" title={t('descent.why.title')} meta={t('descent.why.meta', { step })} />
      <ol className={derivation.parts}>
        {parts.map(([title, formulas], index) => (
          <li key={title} data-now={index === 2 || undefined}>
            <p>{title}</p>
            {formulas.map((tex) => (
              <Formula key={tex} tex={tex} />
            ))}
          </li>
        ))}
      </ol>
      {settings.momentum > 0 ? <p className={classes.note}>{t('descent.why.momentum')}</p> : null}
      <DescentTable descent={descent} />
    </section>
  );
}

/** w ← w − η∇L, or with what momentum carries on. */
function updateFormulas({ settings, now }: Descent, gradient: Line): readonly string[] {
  const { learningRate, momentum } = settings;
  const general =
    momentum > 0
      ? `v\\leftarrow\\beta v-\\eta\\nabla L(w),\\quad w\\leftarrow w+v`
      : `w\\leftarrow w-\\eta\\,\\nabla L(w)`;
  const row = (name: string, weight: number, slope: number, velocity: number) => {
    const carried = momentum > 0 ? `+${texNumber(momentum)}\\cdot${texTerm(velocity)}` : '';
    const next = weight + momentum * velocity - learningRate * slope;
    return `${name}\\leftarrow${texNumber(weight)}${carried}-${texNumber(learningRate)}\\cdot${texTerm(slope)}=\\mathbf{${texNumber(next)}}`;
  };
  return [
    general,
    row('w_0', now.line.bias, gradient.bias, now.velocity.bias),
    row('w_1', now.line.slope, gradient.slope, now.velocity.slope),
  ];
}

function lossSum(points: readonly Point[], line: Line): string {
  const terms = written(points, (point) => texSquare(residualAt(line, point), 2));
  return `\\tfrac{1}{2\\cdot${points.length}}\\left(${terms}\\right)=${texNumber(lossAt(points, line))}`;
}

function residualSum(points: readonly Point[], line: Line): string {
  const terms = written(points, (point) => texTerm(residualAt(line, point), 2));
  return `\\tfrac{1}{${points.length}}\\left(${terms}\\right)`;
}

function weightedSum(points: readonly Point[], line: Line): string {
  const terms = written(
    points,
    (point) => `${texTerm(residualAt(line, point), 2)}\\cdot${texTerm(point.x, 2)}`,
  );
  return `\\tfrac{1}{${points.length}}\\left(${terms}\\right)`;
}

function written(points: readonly Point[], term: (point: Point) => string): string {
  const shown = points.slice(0, WRITTEN_TERM_COUNT).map(term).join('+');
  return points.length > WRITTEN_TERM_COUNT ? `${shown}+\\dots` : shown;
}
