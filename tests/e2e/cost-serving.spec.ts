import { accessibilityFaults } from './fixtures/accessibility';
import { openPlace } from './fixtures/compliance-screen';
import { plainSpaces } from './fixtures/cost-screen';
import { expect, test } from './fixtures/landfall';
import { storedPlans } from './fixtures/stored-plans';

/** Numbers of a sentence that stand before an M. */
function millionsIn(text: string | null): readonly number[] {
  return [...(text ?? '').matchAll(/([\d.]+)\sM/g)].map(([, number]) => Number(number));
}

test('serving: how many, how fast, bought or held, what a target changes, and at which volume the verdict turns', async ({
  page,
  landfall,
}) => {
  const stored = () => {
    const [only] = storedPlans(landfall.home);
    if (only === undefined) throw new Error('no plan is stored');
    return only.plan.serving;
  };
  await page.getByRole('link', { name: /^Cost/ }).click();
  await page.getByRole('radiogroup', { name: 'View of the cost' }).getByText('Serving').click();

  const headline = page.getByRole('region', { name: 'Accelerators needed' });
  await expect(headline.getByText(/^\d+ × H100$/)).toBeVisible();
  const before = plainSpaces((await headline.textContent()) ?? '');
  expect(before).toMatch(/A million output tokens ?USD [\d.]+ \([\d.]+ – [\d.]+\)/);
  expect(before).toMatch(/requests a month, .+ a second at the busiest hour, in Finland/);

  // Fast or cheap: the chosen batch, and the curve as a table.
  const latency = page.getByRole('region', { name: 'Fast or cheap' });
  await expect(latency.getByText(/^With 64 requests at once/)).toBeVisible();
  await latency.getByRole('button', { name: 'as a table' }).click();
  await expect(latency.getByRole('row', { name: /^64 \(chosen\)/ })).toBeVisible();

  // A target lowers the batch in the view and in the plan's estimate, and is stored.
  await page.getByRole('textbox', { name: 'Time per further token, at most' }).fill('6');
  await expect(latency.getByText(/^With \d+ requests at once/)).not.toHaveText(/^With 64/);
  await expect(latency.getByText(/More would miss the target per token/)).toBeVisible();
  await expect.poll(() => stored().timePerOutputTokenMs).toBe(6);

  // One below what the hardware can do names the field and the bound.
  await page.getByRole('textbox', { name: 'Time per further token, at most' }).fill('0.5');
  await expect(page.getByRole('alert')).toContainText(
    /Time per token: 0\.5\sms cannot be held on H100\. At its full bandwidth the weights take 2\.\d\sms/,
  );
  await page.getByRole('textbox', { name: 'Time per further token, at most' }).fill('');
  await expect(page.getByRole('alert')).toHaveCount(0);

  // Bought instead: the sentence follows the model that is chosen.
  const api = page.getByRole('region', { name: 'Or buy the tokens' });
  await expect(api.getByText(/buying Ministral 8B 24\.10 is cheaper/)).toBeVisible();
  await api.getByRole('row', { name: /^Mistral 7B/ }).click();
  const verdict = api.getByText(/^At .+ requests a month .+ is cheaper/);
  await expect(verdict).toHaveText(
    /^At [\d.]+\sM requests a month buying Mistral 7B is cheaper in .+ runs\. From [\d.]+\sM \(.+\) on renting H100 is\.$/,
  );
  const [asked = 0, breakEven = 0] = millionsIn(await verdict.textContent());
  expect(breakEven).toBeGreaterThan(asked);
  await expect(api.getByText(/^Break-even: /)).toContainText(new RegExp(`^Break-even: ${breakEven}\\sM `));

  // Rent, reserve, own: paid back after a number of months.
  const holding = page.getByRole('region', { name: 'Rent, reserve or own' });
  await expect(holding.getByText(/paid back by the rent saved after .+ months/)).toBeVisible();
  await expect(holding.getByRole('row', { name: /^Paid at the start/ })).toContainText('USD');

  // Another accelerator is one click away, and the fleet is counted anew.
  const options = page.getByRole('region', { name: 'Accelerators side by side' });
  await options.getByRole('button', { name: 'Use RTX PRO 6000 Blackwell 96GB in the plan' }).click();
  await expect(headline.getByText(/^\d+ × RTX PRO 6000/)).toBeVisible();
  await expect.poll(() => stored().acceleratorId).toBe('rtx-pro-6000');

  expect(await accessibilityFaults(page)).toEqual([]);

  // Asked four times as often the volume is beyond the break-even, and the verdict turns.
  await page.getByRole('button', { name: 'Undo' }).click();
  await openPlace(page, '#/plan?field=serving.requestsPerUserPerMonth');
  const often = page.getByRole('group', { name: 'How often does one user ask in a month?' });
  for (const [bound, value] of [
    ['High', '600'],
    ['Likely', '240'],
    ['Low', '80'],
  ] as const) {
    await often.getByRole('textbox', { name: bound }).fill(value);
    await often.getByRole('textbox', { name: bound }).blur();
  }
  await openPlace(page, '#/cost?view=serving');
  await api.getByRole('row', { name: /^Mistral 7B/ }).click();
  await expect(verdict).toHaveText(
    /^At [\d.]+\sM requests a month renting H100 is cheaper than buying Mistral 7B in .+ runs\. It is so from [\d.]+\sM \(.+\) on\.$/,
  );
  const [more = 0, from = 0] = millionsIn(await verdict.textContent());
  expect(more).toBeGreaterThan(breakEven);
  expect(from).toBe(breakEven);
});
