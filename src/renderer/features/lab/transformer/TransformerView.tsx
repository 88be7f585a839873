import { useTranslation } from 'react-i18next';
import classes from '../lab.module.css';
import { useWantedText } from '../lab-stores';
import { BuildStage } from './BuildStage';
import { DeployStage } from './DeployStage';
import { EvaluateStage } from './EvaluateStage';
import { PreprocessStage } from './PreprocessStage';
import { TrainStage } from './TrainStage';

/** A small Transformer in five stages: text, model, learning, measuring, writing. */
export function TransformerView() {
  const { t } = useTranslation('lab');
  useWantedText();
  return (
    <>
      <p className={classes.said}>{t('transformer.said')}</p>
      <div className={classes.columns} data-count="3">
        <PreprocessStage />
        <BuildStage />
        <TrainStage />
      </div>
      <div className={classes.columns}>
        <EvaluateStage />
        <DeployStage />
      </div>
    </>
  );
}
