import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../format/language';
import type { Paper } from '../../../print/page-rules';
import classes from './builder.module.css';

export interface ChoicesProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly paper: Paper;
  readonly onPaper: (paper: Paper) => void;
}

/** Language and paper of the report; the screen keeps its own language. */
export function Choices({ language, onLanguage, paper, onPaper }: ChoicesProps) {
  const { t } = useTranslation('report');
  return (
    <dl className={classes.choices}>
      <dt id="report-language">{t('builder.language')}</dt>
      <dd>
        <SegmentedControl
          aria-labelledby="report-language"
          value={language}
          onChange={(chosen) => onLanguage(chosen as Language)}
          data={[
            { value: 'en', label: t('builder.english') },
            { value: 'zh', label: <span lang="zh-CN">{t('builder.chinese')}</span> },
          ]}
        />
      </dd>
      <dt id="report-paper">{t('builder.paper')}</dt>
      <dd>
        <SegmentedControl
          aria-labelledby="report-paper"
          value={paper}
          onChange={(chosen) => onPaper(chosen as Paper)}
          data={[
            { value: 'a4', label: t('builder.a4') },
            { value: 'letter', label: t('builder.letter') },
          ]}
        />
      </dd>
    </dl>
  );
}
