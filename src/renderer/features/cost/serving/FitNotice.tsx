import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormat } from '../../../format/use-format';
import { servingFaults } from '../../../serving/serving-words';
import { StateWord } from '../../../ui/StateWord';
import { fieldPlace } from '../input-field';
import type { SectionProps } from './section-props';
import classes from './serving.module.css';

/** What cannot be: a model that does not fit, a target that hardware cannot hold. Each names the bound and its field. */
export function FitNotice(props: SectionProps) {
  const { t } = useTranslation('serving');
  const format = useFormat();
  return servingFaults(t, format, props).map(({ text, tone, field }) => (
    <p key={text} role="alert">
      <StateWord tone={tone}>
        <span className={classes.sentence}>{text}</span>
      </StateWord>{' '}
      {field === null ? null : (
        <Link href={fieldPlace(`serving.${field}`)}>
          {t(field === 'acceleratorsPerReplica' ? 'fit.change' : 'missed.change')}
        </Link>
      )}
    </p>
  ));
}
