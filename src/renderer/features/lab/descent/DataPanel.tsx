import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_POINT_COUNT, MIN_POINT_COUNT, type PointsFault, parsePoints } from '#core/lab/regression/points';
import { SAMPLE_TRUTH, samplePoints } from '#core/lab/regression/sample-points';
import { FileChoice } from '../../../ui/FileChoice';
import { FileDrop } from '../../../ui/FileDrop';
import { SectionHead } from '../../../ui/SectionHead';
import classes from '../lab.module.css';
import type { Descent } from './use-descent';

/** A file of points is a few kilobytes; anything much larger is something else [B]. */
const MAX_FILE_BYTES = 1_000_000;

type Fault = PointsFault | { readonly reason: 'file-too-large' | 'file-unreadable'; readonly name: string };

/** The points the line is fitted to: the sample, or the user's own by pasting, choosing or dropping a file. */
export function DataPanel({ descent }: { readonly descent: Descent }) {
  const { t } = useTranslation('lab');
  const [draft, setDraft] = useState(() => written(descent));
  const [fault, setFault] = useState<Fault | null>(null);

  function take(text: string): void {
    const read = parsePoints(text);
    setFault(read.ok ? null : read.error);
    if (read.ok) descent.setPoints(read.value);
  }

  async function open([file]: readonly File[]): Promise<void> {
    if (file === undefined) return;
    if (file.size > MAX_FILE_BYTES) return setFault({ reason: 'file-too-large', name: file.name });
    const text = await file.text().catch(() => null);
    if (text === null) return setFault({ reason: 'file-unreadable', name: file.name });
    setDraft(text);
    take(text);
  }

  return (
    <section className={classes.section} aria-labelledby="lab-data">
      <SectionHead
        id="lab-data"
        title={t('descent.data.title')}
        meta={t(descent.isSample ? 'descent.data.sample' : 'descent.data.own', {
          count: descent.points.length,
          ...SAMPLE_TRUTH,
        })}
      />
      <FileDrop className={undefined} onFiles={(files) => void open(files)}>
        <label className={classes.said} htmlFor="lab-points">
          {t('descent.data.label')}
        </label>
        <textarea
          id="lab-points"
          className={classes.box}
          spellCheck={false}
          value={draft}
          aria-invalid={fault !== null || undefined}
          aria-describedby="lab-points-fault"
          onChange={(event) => setDraft(event.target.value)}
        />
        <p id="lab-points-fault" className={classes.fault} aria-live="polite">
          {fault === null ? null : faultText(t, fault)}
        </p>
        <div className={classes.buttons}>
          <Button onClick={() => take(draft)}>{t('descent.data.use')}</Button>
          <FileChoice
            label={t('descent.data.choose')}
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            onFiles={(files) => void open(files)}
          />
          {descent.isSample ? null : (
            <Button
              onClick={() => {
                const points = samplePoints();
                descent.takeSample();
                setDraft(points.map(({ x, y }) => `${x}, ${y}`).join('\n'));
                setFault(null);
              }}
            >
              {t('descent.data.back')}
            </Button>
          )}
        </div>
      </FileDrop>
    </section>
  );
}

function written({ points }: Descent): string {
  return points.map(({ x, y }) => `${x}, ${y}`).join('\n');
}

function faultText(t: ReturnType<typeof useTranslation<'lab'>>['t'], fault: Fault): string {
  switch (fault.reason) {
    case 'file-too-large':
    case 'file-unreadable':
      return t(`descent.data.fault.${fault.reason}`, { name: fault.name });
    case 'too-few':
    case 'too-many':
    case 'same-x':
      return t(`descent.data.fault.${fault.reason}`, {
        count: fault.count,
        least: MIN_POINT_COUNT,
        most: MAX_POINT_COUNT,
      });
    default:
      return t(`descent.data.fault.${fault.reason}`, { line: fault.line, text: fault.text });
  }
}
