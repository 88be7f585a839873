import { accessibilityFaults } from './fixtures/accessibility';
import { plainSpaces } from './fixtures/cost-screen';
import { expect, test } from './fixtures/landfall';
import { storedPlans } from './fixtures/stored-plans';

test('serving: how many, how fast, bought or held, and what a target changes', async ({ page, landfall }) => {
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
  await expect(api.getByText(/requests a month (?:buying|renting) .*Mistral 7B/)).toBeVisible();
  await expect(api.getByText(/From .+ on renting H100 is\.|It is so from .+ on\./)).toBeVisible();

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
});
