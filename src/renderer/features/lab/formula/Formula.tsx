import 'katex/dist/katex.min.css';
import katex from 'katex';
import { useLayoutEffect, useRef } from 'react';
import classes from './formula.module.css';

export interface FormulaProps {
  /** In the TeX that KaTeX reads; ours, never the user's. */
  readonly tex: string;
}

/** A formula, drawn by KaTeX, with MathML beside it for screen readers. */
export function Formula({ tex }: FormulaProps) {
  const box = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (box.current !== null)
      katex.render(tex, box.current, { output: 'htmlAndMathml', throwOnError: false });
  }, [tex]);
  // Long ones can be scrolled, so the keyboard has to reach them.
  // biome-ignore lint/a11y/noNoninteractiveTabindex: an element that scrolls is a tab stop
  return <span ref={box} className={classes.formula} tabIndex={0} data-tex={tex} />;
}
