/**
 * A token drawn from softmax(logits / temperature); at temperature 0 the likeliest.
 *
 * @param logits [vocabulary]
 * @param uniform a number in [0, 1)
 */
export function sampleToken(logits: Float32Array, temperature: number, uniform: number): number {
  let likeliest = 0;
  for (const [token, logit] of logits.entries()) if (logit > (logits[likeliest] ?? 0)) likeliest = token;
  if (temperature <= 0) return likeliest;
  const highest = logits[likeliest] ?? 0;
  const weights = Array.from(logits, (logit) => Math.exp((logit - highest) / temperature));
  let left = uniform * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [token, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return token;
  }
  return likeliest;
}
