import { Link } from 'wouter';
import type { PromptText } from '../../../entry-plan/prompt-text';
import type { EntryWords } from '../../../entry-plan/use-entry-words';
import { SourceChip } from '../../../ui/SourceChip';
import classes from './entry.module.css';

export interface PromptViewProps {
  readonly prompt: PromptText;
  readonly words: EntryWords;
}

/** A fact with the chips of its sources; what it names, each with its own. */
export function PromptView({ prompt, words }: PromptViewProps) {
  const { t } = words;
  const { lead, items, more, moreHref, sources } = prompt;
  return (
    <li data-fact={prompt.id}>
      <span>{lead}</span>{' '}
      {sources.map((source) => (
        <SourceChip key={source.figure.id + source.figure.source} {...source} />
      ))}
      {items.length === 0 ? null : (
        <ul className={classes.items}>
          {items.map((item) => (
            <li key={item.id}>
              {item.href === null ? item.text : <Link href={item.href}>{item.text}</Link>}{' '}
              <span className={classes.soft}>{item.soft}</span> <SourceChip {...item.source} />
            </li>
          ))}
          {more === 0 || moreHref === null ? null : (
            <li>
              <Link href={moreHref}>{t('duties.more', { count: more })}</Link>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}
