import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { BackendName, BenchmarkMode } from '#core/benchmark/result';
import { isSoftwareRenderer } from '#core/benchmark/software-renderer';
import { useStores } from '../../../state/stores-context';
import { SectionHead } from '../../../ui/SectionHead';
import { StateWord } from '../../../ui/StateWord';
import { shortRenderer } from '../figures/short-renderer';
import { useBackends } from '../probe/use-backends';
import { useFacts } from '../probe/use-facts';
import { usePower } from '../probe/use-power';
import type { ViewProps } from '../view-props';
import { BackendChoice } from './BackendChoice';
import classes from './machine.module.css';

/** What will be measured, under which conditions, what is kept of it; and the two buttons. */
export function BeforeSection({ words }: ViewProps) {
  const { t, format, joined } = words;
  const headingId = useId();
  const { benchmark } = useStores();
  const backends = useBackends();
  const facts = useFacts();
  const power = usePower();
  const [chosen, setChosen] = useState<BackendName | null>(null);
  const usable = backends?.filter(({ missing }) => missing === null) ?? [];
  const selected = usable.find(({ backend }) => backend === chosen) ?? usable[0] ?? null;
  const start = (mode: BenchmarkMode) => {
    if (selected !== null) void benchmark.start({ backend: selected.backend, mode });
  };
  const renderer = selected?.renderer == null ? null : shortRenderer(selected.renderer);
  const gpus = facts?.gpus.map(({ name }) => name) ?? [];
  const cpu = facts === null ? null : (facts.cpuName ?? t('before.notSaid'));
  const memory = facts?.memoryBytes ?? null;
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('before.title')} />
      <dl className={classes.facts}>
        <dt>{t('before.gpu')}</dt>
        <dd>
          {facts === null ? '…' : words.listed(gpus) || t('before.notSaid')}
          {renderer === null || gpus.includes(renderer) ? null : (
            <span className={classes.second}>{t('before.renderer', { name: renderer })}</span>
          )}
          {isSoftwareRenderer(renderer) ? (
            <span className={classes.second}>
              <StateWord tone="warn">{t('before.software')}</StateWord>
            </span>
          ) : null}
        </dd>
        <dt>{t('before.cpu')}</dt>
        <dd>
          {cpu ?? '…'}
          {facts === null ? null : (
            <span className={classes.second}>
              {words.listed([
                ...(facts.threadCount === null ? [] : [t('before.threads', { count: facts.threadCount })]),
                ...(memory === null ? [] : [t('before.memory', { size: format.bytes(memory) })]),
              ])}
            </span>
          )}
        </dd>
        <dt>{t('before.system')}</dt>
        <dd>{facts === null ? '…' : (facts.operatingSystem ?? t('before.notSaid'))}</dd>
        <dt id={`${headingId}-backend`}>{t('before.backend')}</dt>
        <dd>
          {backends === null ? (
            '…'
          ) : (
            <BackendChoice backends={backends} selected={selected} onChange={setChosen} words={words} />
          )}
        </dd>
        <dt>{t('before.power')}</dt>
        <dd>
          <StateWord tone={power === 'plugged-in' ? 'ok' : power === 'battery' ? 'warn' : 'unk'}>
            {t(`power.${power}`)}
          </StateWord>
        </dd>
        <dt>{t('before.load')}</dt>
        <dd>{t('before.loadText')}</dd>
        <dt>{t('before.time')}</dt>
        <dd>{t('before.timeText')}</dd>
        <dt>{t('before.stored')}</dt>
        <dd>{t('before.storedText')}</dd>
        <dt>{t('before.sent')}</dt>
        <dd>{t('before.sentText')}</dd>
      </dl>
      <div className={classes.buttons}>
        <Button variant="filled" disabled={selected === null} onClick={() => start('full')}>
          {t('before.full')}
        </Button>
        <Button disabled={selected === null} onClick={() => start('quick')}>
          {t('before.quick', { time: joined(format.integer(60), t('before.seconds')) })}
        </Button>
      </div>
    </section>
  );
}
