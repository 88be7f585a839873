import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format';
import { trainingFaultText } from '../fault-text';
import classes from '../lab.module.css';
import { useLabModel } from '../lab-stores';

/** Why the model stopped or refused, what is kept, and what to do. */
export function ModelFault() {
  const { t } = useTranslation('lab');
  const format = useFormat();
  const fault = useLabModel((state) => state.fault);
  return (
    <p className={classes.fault} role="status">
      {fault === null ? null : trainingFaultText(t, fault, format)}
    </p>
  );
}
