import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { languageOf } from '../../format/language';
import { openTraining, startScaling } from '../../lab/training/open-training';
import { stopWithLab } from './running';
import { createScalingStore, type ScalingState } from './scaling/scaling-store';
import { createTextStore, type TextState } from './text/text-store';
import { createTrainingStore, type ModelState } from './transformer/training-store';

/** One text and one model for the window: the exercises share them, and they outlive the screen. */
export const labText = createTextStore();
export const labTraining = createTrainingStore(openTraining);
export const labScaling = createScalingStore(startScaling);

stopWithLab(labTraining.stop);
stopWithLab(labScaling.stop);

/** Text as it stands; select little, so that little is drawn again. */
export function useLabText<T>(select: (state: TextState) => T): T {
  return useStore(labText.store, select);
}

export function useLabModel<T>(select: (state: ModelState) => T): T {
  return useStore(labTraining.store, select);
}

export function useLabScaling<T>(select: (state: ScalingState) => T): T {
  return useStore(labScaling.store, select);
}

/** Sees to it that there is a text, in the language of the screen when nothing was chosen yet. */
export function useWantedText(): void {
  const { i18n } = useTranslation();
  const language = languageOf(i18n.language);
  useEffect(() => void labText.want(language === 'zh' ? 'tang-poems' : 'alice'), [language]);
}
