import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { trainingFlopPerToken } from '#core/compute/training-flop';
import { architectureOf } from '#core/transformer/architecture';
import { generationStepFlop, trainingStepFlop } from '#core/transformer/flop';
import { parameterCount, parameterTensors, shapeFault, tensorSize } from '#core/transformer/parameters';
import type { TransformerShape } from '#core/transformer/shape';
import { useFormat } from '../../../format/use-format';
import { Disclosure } from '../../../ui/Disclosure';
import { NumberField } from '../../../ui/NumberField';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import classes from '../lab.module.css';
import { labTraining, useLabModel, useLabText } from '../lab-stores';
import { useNumbers } from '../use-numbers';
import { Facts } from './Facts';
import { Stage } from './Stage';
import stage from './stage.module.css';
import { shapeOf, type TrainingSettings } from './training-store';

type SizeField = 'layerCount' | 'hiddenSize' | 'headCount' | 'contextLength';
const SIZE_FIELDS: readonly { readonly field: SizeField; readonly min: number; readonly max: number }[] = [
  { field: 'layerCount', min: 1, max: 12 },
  { field: 'hiddenSize', min: 8, max: 512 },
  { field: 'headCount', min: 1, max: 16 },
  { field: 'contextLength', min: 8, max: 512 },
];

/** Second stage: a model of the user's sizes, with its parameters and arithmetic counted. */
export function BuildStage() {
  const { t } = useTranslation('lab');
  const settings = useLabModel((state) => state.settings);
  const model = useLabModel((state) => state.model);
  const text = useLabText((state) => state.prepared);
  const tokenizer = useLabText((state) => state.tokenizer);
  const isPreparing = useLabText((state) => state.isPreparing);
  const shape = text === null ? null : (model?.shape ?? shapeOf(settings, text));
  const fault = shape === null ? null : shapeFault(shape);
  return (
    <Stage number={2} title={t('transformer.build.title')} meta={t('transformer.build.meta')}>
      <fieldset className={stage.fields} disabled={model !== null}>
        <div className={classes.controls}>
          {SIZE_FIELDS.map(({ field, min, max }) => (
            <NumberField
              key={field}
              label={t(`transformer.build.${field}`)}
              value={settings[field]}
              min={min}
              max={max}
              integer
              onChange={(value) => labTraining.change({ [field]: value } as Partial<TrainingSettings>)}
            />
          ))}
        </div>
      </fieldset>
      {fault === null ? null : (
        <p className={classes.fault} role="status">
          {t('transformer.build.heads', { width: settings.hiddenSize, heads: settings.headCount })}
        </p>
      )}
      {shape === null || fault !== null ? null : <Counts shape={shape} batchSize={settings.batchSize} />}
      <div className={classes.buttons}>
        {model === null ? (
          <Button
            variant="filled"
            disabled={text === null || tokenizer === null || fault !== null || isPreparing}
            onClick={() => {
              if (text !== null && tokenizer !== null) labTraining.build(text, tokenizer);
            }}
          >
            {t('transformer.build.build')}
          </Button>
        ) : (
          <Button onClick={labTraining.discard}>{t('transformer.build.discard')}</Button>
        )}
      </div>
      {model === null ? null : <p className={classes.note}>{t('transformer.build.locked')}</p>}
    </Stage>
  );
}

interface CountsProps {
  readonly shape: TransformerShape;
  readonly batchSize: number;
}

/** Parameters and arithmetic, by the same functions that price the user's plan. */
function Counts({ shape, batchSize }: CountsProps) {
  const { t } = useTranslation('lab');
  const numbers = useNumbers();
  const format = useFormat();
  const tensors = useMemo(() => parameterTensors(shape), [shape]);
  const count = parameterCount(shape);
  const flopPerToken = trainingFlopPerToken(architectureOf(shape));
  return (
    <>
      <Facts
        facts={[
          [t('transformer.build.parameters'), numbers.integer(count)],
          [
            t('transformer.build.perToken'),
            t('transformer.build.flop', { value: numbers.integer(flopPerToken) }),
          ],
          [
            t('transformer.build.perStep'),
            t('transformer.build.flop', { value: format.scientific(trainingStepFlop(shape, batchSize)) }),
          ],
          [
            t('transformer.build.perGenerated'),
            t('transformer.build.flop', { value: numbers.integer(generationStepFlop(shape)) }),
          ],
        ]}
      />
      <p className={classes.note}>
        {t('transformer.build.formula', {
          parameters: numbers.integer(count),
          total: numbers.integer(flopPerToken),
          layers: shape.layerCount,
          width: shape.hiddenSize,
          length: shape.contextLength,
        })}
      </p>
      <Disclosure summary={t('transformer.build.tensors')}>
        <Table label={t('transformer.build.tensors')}>
          <thead>
            <tr>
              <Th>{t('transformer.build.tensor')}</Th>
              <Th numeric>{t('transformer.build.shape')}</Th>
              <Th numeric>{t('transformer.build.parameters')}</Th>
            </tr>
          </thead>
          <tbody>
            {tensors.map((tensor) => (
              <Tr key={tensor.name}>
                <Td rowHead>{tensor.name}</Td>
                <Td numeric>{tensor.shape.join(' × ')}</Td>
                <Td numeric>{numbers.integer(tensorSize(tensor.shape))}</Td>
              </Tr>
            ))}
            <Tr total>
              <Td rowHead>{t('transformer.build.total')}</Td>
              <Td />
              <Td numeric>{numbers.integer(count)}</Td>
            </Tr>
          </tbody>
        </Table>
      </Disclosure>
    </>
  );
}
