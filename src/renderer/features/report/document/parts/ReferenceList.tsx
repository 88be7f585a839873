import { ReferenceText } from './ReferenceText';
import classes from './reference-list.module.css';

/** Sources by the numbers that the tables above cite, from 1. */
export function ReferenceList({ sources }: { readonly sources: readonly string[] }) {
  return (
    <ol className={classes.references}>
      {sources.map((source, index) => (
        <li key={source}>
          <span>{index + 1}</span>
          <ReferenceText source={source} />
        </li>
      ))}
    </ol>
  );
}
