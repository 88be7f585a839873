import { Fragment } from 'react';
import stage from './stage.module.css';

export interface FactsProps {
  readonly facts: readonly (readonly [name: string, value: string])[];
}

/** A few figures, each with its name. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className={stage.facts}>
      {facts.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
