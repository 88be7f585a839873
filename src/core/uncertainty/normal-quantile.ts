// biome-ignore-all lint/correctness/noPrecisionLoss: the coefficients are kept as published
/**
 * Quantile of the standard normal distribution, z with Φ(z) = p.
 *
 * Wichura's algorithm AS 241 (PPND16), Applied Statistics 37 (1988) 477–484; relative error about 1e-16.
 *
 * @param probability p in (0, 1)
 */
export function normalQuantile(probability: number): number {
  const q = probability - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(0.180625 - q * q, CENTRE_NUMERATOR, CENTRE_DENOMINATOR);
  const tail = Math.sqrt(-Math.log(q < 0 ? probability : 1 - probability));
  const z =
    tail <= 5
      ? ratio(tail - 1.6, MIDDLE_NUMERATOR, MIDDLE_DENOMINATOR)
      : ratio(tail - 5, FAR_NUMERATOR, FAR_DENOMINATOR);
  return q < 0 ? -z : z;
}

/**
 * Probability Φ(z) that a standard normal number is at most z: Hart's rational approximation of 1968 as printed by West
 * 2005, “Better approximations to cumulative normal functions”, Wilmott Magazine; absolute error about 1e-15.
 *
 * @param z may be infinite
 */
export function normalProbability(z: number): number {
  const distance = Math.abs(z);
  if (distance > 37) return z > 0 ? 1 : 0;
  const density = Math.exp((-distance * distance) / 2);
  const tail =
    distance < 7.07106781186547
      ? density * ratio(distance, BODY_NUMERATOR, BODY_DENOMINATOR)
      : density / farTail(distance);
  return z > 0 ? 1 - tail : tail;
}

/** Continued fraction of the normal tail; its first terms are enough this far out. */
function farTail(distance: number): number {
  let fraction = distance + 0.65;
  for (let term = 4; term >= 1; term -= 1) fraction = distance + term / fraction;
  return fraction * Math.sqrt(2 * Math.PI);
}

/** z of the 90th percentile: half the width of an 8-in-10 interval in standard deviations. */
export const Z90 = 1.2815515655446004;

function ratio(x: number, numerator: readonly number[], denominator: readonly number[]): number {
  return horner(x, numerator) / horner(x, denominator);
}

/** Polynomial with coefficients from the highest power down. */
function horner(x: number, coefficients: readonly number[]): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
}

const CENTRE_NUMERATOR = [
  2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
  13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
];
const CENTRE_DENOMINATOR = [
  5226.495278852545925, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
  5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1,
];
const MIDDLE_NUMERATOR = [
  7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
  3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
];
const MIDDLE_DENOMINATOR = [
  1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
  0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
];
const FAR_NUMERATOR = [
  2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093,
  0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772,
];
const FAR_DENOMINATOR = [
  2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
  0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1,
];
const BODY_NUMERATOR = [
  3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
];
const BODY_DENOMINATOR = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
  637.333633378831, 793.826512519948, 440.413735824752,
];
