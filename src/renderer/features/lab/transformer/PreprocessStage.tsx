import { SegmentedControl } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format';
import { Disclosure } from '../../../ui/Disclosure';
import { FileChoice } from '../../../ui/FileChoice';
import { FileDrop } from '../../../ui/FileDrop';
import { Loading } from '../../../ui/Loading';
import { NumberField } from '../../../ui/NumberField';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import classes from '../lab.module.css';
import { labText, useLabModel, useLabText } from '../lab-stores';
import { MAX_TEXT_BYTES, MIN_TEXT_SIGNS } from '../text/read-text-file';
import { SAMPLE_TEXTS, type SampleText } from '../text/sample-texts';
import type { TextFault } from '../text/text-store';
import { useNumbers } from '../use-numbers';
import { Facts } from './Facts';
import { Stage } from './Stage';
import stage from './stage.module.css';
import { tokenText } from './token-text';

const MAX_VOCABULARY_SIZE = 8192;
/** Tokens that are shown one by one, from a place where titles are over [0..1 of the text]. */
const SHOWN_FROM_SHARE = 0.05;
const SHOWN_TOKEN_COUNT = 28;

/** First stage: a text, cleaned and cut into tokens. */
export function PreprocessStage() {
  const { t } = useTranslation('lab');
  const { source, vocabularySize, isPreparing, prepared, fault } = useLabText((state) => state);
  const isBuilt = useLabModel((state) => state.model !== null);
  const open = ([file]: readonly File[]) => {
    if (file !== undefined && !isBuilt) void labText.openFile(file);
  };
  return (
    <Stage
      number={1}
      title={t('transformer.preprocess.title')}
      meta={source.kind === 'file' ? source.name : t(`transformer.text.${source.name}`)}
    >
      <FileDrop className={undefined} onFiles={open}>
        <fieldset className={stage.fields} disabled={isBuilt}>
          <div className={classes.buttons}>
            <SegmentedControl
              aria-label={t('transformer.preprocess.choose')}
              disabled={isBuilt}
              value={source.kind === 'sample' ? source.name : 'own'}
              data={[
                ...SAMPLE_TEXTS.map((value) => ({ value, label: t(`transformer.text.${value}`) })),
                ...(source.kind === 'file' ? [{ value: 'own', label: t('transformer.text.own') }] : []),
              ]}
              onChange={(value) => {
                if (value !== 'own') void labText.chooseSample(value as SampleText);
              }}
            />
            {isBuilt ? null : (
              <FileChoice
                label={t('transformer.preprocess.open')}
                accept=".txt,.md,text/plain"
                onFiles={open}
              />
            )}
          </div>
          <div className={classes.controls}>
            <NumberField
              label={t('transformer.preprocess.vocabulary')}
              value={vocabularySize}
              min={257}
              max={MAX_VOCABULARY_SIZE}
              integer
              onChange={(size) => void labText.setVocabularySize(size)}
            />
          </div>
        </fieldset>
        <FaultText fault={fault} />
      </FileDrop>
      {isPreparing ? <Loading>{t('transformer.preprocess.busy')}</Loading> : null}
      {prepared === null ? null : <Statistics />}
      {isBuilt ? <p className={classes.note}>{t('transformer.preprocess.locked')}</p> : null}
    </Stage>
  );
}

function FaultText({ fault }: { readonly fault: TextFault | null }) {
  const { t } = useTranslation('lab');
  const format = useFormat();
  return (
    <p className={classes.fault} role="status">
      {fault === null
        ? null
        : fault.reason === 'preparing-failed'
          ? t('transformer.fault.preparing-failed', { message: fault.message })
          : t(`transformer.fault.${fault.reason}`, {
              name: fault.name,
              size: fault.reason === 'too-short' ? format.integer(fault.size) : format.bytes(fault.size),
              most: format.bytes(MAX_TEXT_BYTES),
              least: format.integer(MIN_TEXT_SIGNS),
            })}
    </p>
  );
}

/** What the text looks like in tokens. */
function Statistics() {
  const { t } = useTranslation('lab');
  const numbers = useNumbers();
  const prepared = useLabText((state) => state.prepared);
  const tokenizer = useLabText((state) => state.tokenizer);
  const first = useMemo(() => {
    const tokens = prepared?.tokens ?? new Uint32Array();
    const start = Math.floor(tokens.length * SHOWN_FROM_SHARE);
    return [...tokens.slice(start, start + SHOWN_TOKEN_COUNT)];
  }, [prepared]);
  if (prepared === null || tokenizer === null) return null;
  const { statistics, cleaning } = prepared;
  const chip = (id: number) => tokenText(tokenizer.nameOf(id));
  return (
    <>
      <p className={stage.tokens} lang="" aria-label={t('transformer.preprocess.first')} role="img">
        {first.map((id, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a token is known by its place alone
          <span key={index} className={stage.token}>
            {chip(id)}
          </span>
        ))}
      </p>
      <Facts
        facts={[
          [t('transformer.preprocess.signs'), numbers.integer(statistics.signCount)],
          [t('transformer.preprocess.tokens'), numbers.integer(statistics.tokenCount)],
          [t('transformer.preprocess.bytesPerToken'), numbers.plain(statistics.bytesPerToken)],
          [
            t('transformer.preprocess.used'),
            t('transformer.preprocess.of', {
              part: numbers.integer(statistics.usedTokenCount),
              whole: numbers.integer(statistics.vocabularySize),
            }),
          ],
          [
            t('transformer.preprocess.lines'),
            t('transformer.preprocess.medianMost', {
              median: numbers.integer(statistics.lineTokens.median),
              most: numbers.integer(statistics.lineTokens.most),
            }),
          ],
        ]}
      />
      <p className={classes.note}>
        {t('transformer.preprocess.cleaned', {
          lineEnds: numbers.integer(cleaning.lineEnds),
          controlSigns: numbers.integer(cleaning.controlSigns),
          spaces: numbers.integer(cleaning.spaces),
          emptyLines: numbers.integer(cleaning.emptyLines),
        })}
      </p>
      <Disclosure summary={t('transformer.preprocess.lengths')}>
        <Table label={t('transformer.preprocess.lengths')}>
          <thead>
            <tr>
              <Th>{t('transformer.preprocess.length')}</Th>
              <Th numeric>{t('transformer.preprocess.uses')}</Th>
              <Th numeric>{t('transformer.preprocess.share')}</Th>
            </tr>
          </thead>
          <tbody>
            {statistics.usesByLength.map((uses, index) => {
              const isLast = index === statistics.usesByLength.length - 1;
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: the place is the length
                <Tr key={index}>
                  <Td rowHead>
                    {isLast
                      ? t('transformer.preprocess.orMore', { number: index + 1 })
                      : numbers.integer(index + 1)}
                  </Td>
                  <Td numeric>{numbers.integer(uses)}</Td>
                  <Td numeric>{numbers.percent(uses / Math.max(1, statistics.tokenCount))}</Td>
                </Tr>
              );
            })}
          </tbody>
        </Table>
        <p className={classes.note}>
          {t('transformer.preprocess.frequent', {
            tokens: statistics.frequent
              .map(({ id, count }) => `“${chip(id)}” ${numbers.integer(count)}`)
              .join(t('transformer.preprocess.comma')),
          })}
        </p>
      </Disclosure>
    </>
  );
}
