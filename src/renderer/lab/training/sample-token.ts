/**
 * A token drawn from softmax(logits / temperature); at temperature 0 the likeliest.
 *
 * @param logits [vocabulary]
 * @param uniform a number in [0, 1)
 */
export function sampleToken(logits: Float32Array, temperature: number, uniform: number): number {
  const probabilities = tokenProbabilities(logits, temperature);
  let left = uniform;
  let last = 0;
  for (const [token, probability] of probabilities.entries()) {
    if (probability === 0) continue;
    left -= probability;
    last = token;
    if (left < 0) return token;
  }
  // Rounding may leave the sum a little below one.
  return last;
}

/**
 * softmax(logits / temperature); at temperature 0 the likeliest alone, the first of those alike.
 *
 * @param logits [vocabulary], at least one
 * @returns [vocabulary], adds up to 1
 */
export function tokenProbabilities(logits: Float32Array, temperature: number): Float64Array {
  let likeliest = 0;
  for (const [token, logit] of logits.entries()) if (logit > (logits[likeliest] ?? 0)) likeliest = token;
  const probabilities = new Float64Array(logits.length);
  if (temperature <= 0) {
    probabilities[likeliest] = 1;
    return probabilities;
  }
  const highest = logits[likeliest] ?? 0;
  let sum = 0;
  for (const [token, logit] of logits.entries()) {
    const weight = Math.exp((logit - highest) / temperature);
    probabilities[token] = weight;
    sum += weight;
  }
  return probabilities.map((weight) => weight / sum);
}
