import fc from 'fast-check';
import { expect, it } from 'vitest';
import { candidatesOf } from '../../../../../src/renderer/features/lab/transformer/next-token.ts';
import { sampleToken, tokenProbabilities } from '../../../../../src/renderer/lab/training/sample-token.ts';

const someLogits = fc
  .array(fc.float({ min: -30, max: 30, noNaN: true }), { minLength: 1, maxLength: 40 })
  .map((values) => Float32Array.from(values));
const someTemperature = fc.double({ min: 0, max: 5, noNaN: true });

it('is softmax over the temperature: logits ln 1, ln 3 give a quarter and three quarters', () => {
  const logits = Float32Array.of(0, Math.log(3));
  const [first = 0, second = 0] = tokenProbabilities(logits, 1);
  expect([first, second].map((value) => Number(value.toFixed(6)))).toEqual([0.25, 0.75]);
  // Half the temperature squares the ratio: 1 to 9.
  expect(tokenProbabilities(logits, 0.5)[0]).toBeCloseTo(0.1, 6);
  expect([...tokenProbabilities(logits, 0)]).toEqual([0, 1]);
});

it('adds up to one, whatever is shown, and always shows the token that was drawn', () => {
  fc.assert(
    fc.property(
      someLogits,
      someTemperature,
      fc.double({ min: 0, max: 0.999999, noNaN: true }),
      (logits, temperature, uniform) => {
        const drawn = sampleToken(logits, temperature, uniform);
        const { likeliest, others01, otherCount } = candidatesOf(logits, temperature, 5, drawn);
        const sum = likeliest.reduce((total, { probability01 }) => total + probability01, others01);
        expect(sum).toBeCloseTo(1, 9);
        expect(likeliest.length + otherCount).toBe(logits.length);
        expect(likeliest.some(({ token }) => token === drawn)).toBe(true);
        expect(tokenProbabilities(logits, temperature)[drawn]).toBeGreaterThan(0);
      },
    ),
  );
});
