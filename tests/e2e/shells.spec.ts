import { ranInlineScript } from './fixtures/inline-script';
import { expect, test } from './fixtures/landfall';
import { storedPlans } from './fixtures/stored-plans';

test.use({ store: 'empty' });

test('two starts on an empty data folder, and what the page of the second may do', async ({
  page: first,
  landfall,
}) => {
  await test.step('a first start opens on the sample plan and stores it; a second start finds what the first one stored', async () => {
    await expect(first.getByRole('navigation').first()).toBeVisible();
    // The frame of the app is there before the store is.
    await expect(() =>
      expect(storedPlans(landfall.home).map(({ name }) => name)).toEqual(['Kranich 8B']),
    ).toPass({ timeout: 60_000 });
    const [before] = storedPlans(landfall.home);

    const again = await landfall.restart();
    await expect(again.getByRole('navigation').first()).toBeVisible();
    expect(storedPlans(landfall.home)).toEqual([before]);
  });
  const { page } = landfall;
  await test.step('the page stays within its content security policy, eval and inline scripts are blocked', async () => {
    const violations: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) violations.push(message.text());
    });
    await page.reload();
    await expect(page.getByRole('navigation').first()).toBeVisible();
    for (const link of await page.getByRole('navigation').first().getByRole('link').all()) await link.click();
    expect(violations).toEqual([]);
    expect(await ranInlineScript(page)).toBe('no');
    expect(violations).not.toEqual([]);
  });
});
