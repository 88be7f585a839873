import { type Assessment, DEFAULT_MARGIN, type FairnessWarning } from '#core/fairness/assess';
import { BOOTSTRAP_RUNS, type Disparity } from '#core/fairness/bootstrap/bootstrap-disparities';
import { calibrationOf } from '#core/fairness/calibration';
import { type Counts, peopleIn } from '#core/fairness/counts';
import type { DisparityName } from '#core/fairness/disparity';
import type { Group } from '#core/fairness/groups';
import { RATES, type RateName, rateOf } from '#core/fairness/rates/rates';
import { wilsonInterval } from '#core/fairness/rates/wilson';
import type { PredictionCounts } from '#core/fairness/table/count-predictions';

/** Shares from 0 to 1; an undefined one is null. Intervals hold 95 in 100. */
export function fairnessDocument(table: PredictionCounts, assessment: Assessment, seed: number) {
  const { disparities } = assessment;
  return {
    groups: assessment.groups.map((group) => ({
      group: group.name,
      values: Object.fromEntries(table.columns.groups.map((column, at) => [column, group.values[at]])),
      ...ratesOf(group),
    })),
    overall: ratesOf(assessment.everybody),
    demographic_parity_difference: intervalOf(disparities.demographicParityDifference),
    demographic_parity_ratio: intervalOf(disparities.demographicParityRatio),
    equalized_odds_difference: intervalOf(disparities.equalizedOddsDifference),
    equal_opportunity_difference: intervalOf(disparities.equalOpportunityDifference),
    false_positive_rate_difference: intervalOf(disparities.falsePositiveDifference),
    warnings: assessment.warnings.map(warningText),
    data: {
      rows: table.rowCount,
      left_out: {
        no_label: table.leftOut.noLabel,
        no_prediction: table.leftOut.noPrediction,
        no_group: table.leftOut.noGroup,
      },
      missing: Object.fromEntries(table.missing.map(({ column, count }) => [column, count])),
      repeated_rows: table.repeatedRows,
    },
    bootstrap: {
      method: 'multinomial per group, bias-corrected percentile interval',
      level: 0.95,
      runs: BOOTSTRAP_RUNS,
      seed,
    },
  };
}

function ratesOf({ counts, bins }: Group) {
  const calibration = calibrationOf(bins);
  return {
    n: peopleIn(counts),
    selection_rate: rateOf(counts, 'selection'),
    true_positive_rate: rateOf(counts, 'truePositive'),
    false_positive_rate: rateOf(counts, 'falsePositive'),
    precision: rateOf(counts, 'precision'),
    accuracy: rateOf(counts, 'accuracy'),
    counts: {
      true_positives: counts.truePositives,
      false_positives: counts.falsePositives,
      false_negatives: counts.falseNegatives,
      true_negatives: counts.trueNegatives,
    },
    intervals: {
      selection_rate: endsOf(counts, 'selection'),
      true_positive_rate: endsOf(counts, 'truePositive'),
      false_positive_rate: endsOf(counts, 'falsePositive'),
      precision: endsOf(counts, 'precision'),
      accuracy: endsOf(counts, 'accuracy'),
    },
    ...(bins === null
      ? {}
      : {
          calibration:
            calibration === null
              ? null
              : {
                  n: calibration.people,
                  expected_calibration_error: calibration.error,
                  bins: calibration.points.map((point) => ({
                    n: point.people,
                    mean_score: point.meanScore,
                    positive_rate: point.positiveShare,
                  })),
                },
        }),
  };
}

function endsOf(counts: Counts, rate: RateName) {
  return wilsonInterval(RATES[rate](counts), 0.95);
}

function intervalOf({ value, low, high }: Disparity) {
  return { value, low, high };
}

export const DISPARITY_WORDS: Readonly<Record<DisparityName, string>> = {
  demographicParityDifference: 'demographic parity difference',
  demographicParityRatio: 'demographic parity ratio',
  equalizedOddsDifference: 'equalized odds difference',
  equalOpportunityDifference: 'equal opportunity difference',
  falsePositiveDifference: 'false positive rate difference',
};

const RATE_WORDS: Readonly<Record<RateName, string>> = {
  selection: 'selection rate',
  truePositive: 'true positive rate',
  falsePositive: 'false positive rate',
  falseNegative: 'false negative rate',
  rejection: 'rejection rate',
  precision: 'precision',
  accuracy: 'accuracy',
};

/** A warning in one line. */
export function warningText(warning: FairnessWarning): string {
  switch (warning.code) {
    case 'one-group':
      return `${warning.group} is the only group: there is nothing to compare`;
    case 'no-positives':
      return `${warning.group}: nobody has a positive label, so its true positive rate is undefined and not compared`;
    case 'no-negatives':
      return `${warning.group}: nobody has a negative label, so its false positive rate is undefined and not compared`;
    case 'nobody-selected':
      return `${warning.group}: nobody has a positive prediction, so its precision is undefined`;
    case 'small-group':
      return `${warning.group}: ${warning.people === 1 ? '1 person is' : `${warning.people} people are`} few for its ${RATE_WORDS[warning.rate]}; ± ${100 * DEFAULT_MARGIN} points take ${warning.needed.toLocaleString('en-US')}`;
    case 'undefined':
      return `${DISPARITY_WORDS[warning.disparity]}: undefined, fewer than two groups have the rate${warning.disparity === 'demographicParityRatio' ? ', or nobody is selected' : ''}`;
  }
}
