import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import classes from '../lab.module.css';
import { labTraining, useLabModel } from '../lab-stores';
import { useNumbers } from '../use-numbers';
import { Facts } from './Facts';
import { Stage } from './Stage';
import stage from './stage.module.css';

/** Fourth stage: how well it does on text it has not learned from, and what it wrote on the way. */
export function EvaluateStage() {
  const { t } = useTranslation('lab');
  const numbers = useNumbers();
  const phase = useLabModel((state) => state.phase);
  const heldOut = useLabModel((state) => state.heldOut);
  const samples = useLabModel((state) => state.samples);
  const [isMeasuring, setIsMeasuring] = useState(false);
  const size = useLabModel((state) => state.model?.shape.vocabularySize);
  return (
    <Stage number={4} title={t('transformer.evaluate.title')} meta={t('transformer.evaluate.meta')}>
      <div className={classes.buttons}>
        <Button
          disabled={isMeasuring || phase === null || phase === 'failed' || phase === 'starting'}
          onClick={() => {
            setIsMeasuring(true);
            void labTraining.evaluate().then(() => setIsMeasuring(false));
          }}
        >
          {t(isMeasuring ? 'transformer.evaluate.measuring' : 'transformer.evaluate.measure')}
        </Button>
      </div>
      {heldOut === null || size === undefined ? null : (
        <Facts
          facts={[
            [t('transformer.train.step'), numbers.integer(heldOut.step)],
            [
              t('transformer.evaluate.loss'),
              t('transformer.train.nats', { value: numbers.loss(heldOut.loss) }),
            ],
            [
              t('transformer.evaluate.perplexity'),
              t('transformer.evaluate.tokens', { value: numbers.loss(heldOut.perplexity) }),
            ],
            [
              t('transformer.evaluate.guessing'),
              t('transformer.train.nats', { value: numbers.loss(Math.log(size)) }),
            ],
            [
              t('transformer.evaluate.measured'),
              t('transformer.evaluate.tokens', { value: numbers.integer(heldOut.tokenCount) }),
            ],
          ]}
        />
      )}
      {samples.length === 0 ? (
        <p className={classes.note}>{t('transformer.evaluate.noSamples')}</p>
      ) : (
        <Table label={t('transformer.evaluate.samples')}>
          <thead>
            <tr>
              <Th>{t('transformer.train.step')}</Th>
              <Th>{t('transformer.evaluate.written')}</Th>
              <Th numeric>{t('transformer.train.heldOut')}</Th>
            </tr>
          </thead>
          <tbody>
            {samples.map(({ step, prompt, text, heldOutLoss }) => (
              <Tr key={step}>
                <Td rowHead>{numbers.integer(step)}</Td>
                <Td lang="" className={stage.sample}>
                  <span className="soft">{prompt}</span>
                  {text}
                </Td>
                <Td numeric>{numbers.loss(heldOutLoss)}</Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
      <p className={classes.note}>
        {t('transformer.evaluate.byHeart')} <Link href="/ip">{t('transformer.evaluate.toIp')}</Link>
      </p>
    </Stage>
  );
}
