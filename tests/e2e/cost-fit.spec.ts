import { accessibilityFaults } from './fixtures/accessibility';
import { openPlace } from './fixtures/compliance-screen';
import { expect, test } from './fixtures/landfall';
import { openQuestion } from './fixtures/questionnaire';
import { storedPlans } from './fixtures/stored-plans';

/* The sample plan is open: 8 billion parameters on 512 rented H100. */
test('the cluster of a plan, and of one whose layout cannot be searched', async ({ page, landfall }) => {
  await test.step('the cluster: what fits, why, how long, and what the user says about it', async () => {
    await page.getByRole('link', { name: /^Cost/ }).click();
    await page.getByText('Cluster', { exact: true }).click();
    const answer = page.getByRole('region', { name: 'Smallest cluster that training fits on' });
    await expect(answer).toContainText('2 × H100');
    await expect(answer).toContainText('The plan’s 512 × H100 are enough');

    const memory = page.getByRole('region', { name: 'Memory of the fullest accelerator' });
    await expect(memory.getByRole('row', { name: /^One size smaller: 1/ })).toContainText('too much');
    await expect(memory.getByRole('img', { name: /^Weights .* GB, Gradients/ })).toHaveCount(3);
    const why = page.getByRole('region', { name: 'Why this layout' });
    await expect(why.getByRole('row', { name: /^ZeRO-0/ })).toContainText('does not fit');

    const days = page.getByRole('region', { name: 'Days against accelerators' });
    await expect(days.getByRole('row', { name: /^512 / })).toContainText('ZeRO');
    await days.getByRole('button', { name: 'as a table' }).click();
    await expect(
      days.getByRole('table', { name: /^Days of the final run/ }).getByRole('row'),
    ).not.toHaveCount(1);
    await expect(page.getByRole('region', { name: 'Failures and checkpoints' })).toContainText(
      'A failure every',
    );
    expect(await accessibilityFaults(page)).toEqual([]);

    const answers = page.getByRole('region', { name: 'Your answers' });
    await answers.getByLabel('Optimizer, per parameter').click();
    await page.getByRole('option', { name: /^AdamW, all BF16/ }).click();
    const before = /On 1 × H100 even the leanest layout needs 1\d\d/;
    await expect(answer).not.toContainText(before);
    await expect
      .poll(() => storedPlans(landfall.home)[0]?.plan.training.layout)
      .toEqual({ optimizer: 'adamw-bf16' });
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(answer).toContainText(before);

    await answers.getByLabel('Accelerators of the plan').fill('500');
    await expect.poll(() => storedPlans(landfall.home)[0]?.plan.training.acceleratorCount).toBe(500);
    expect(storedPlans(landfall.home)[0]?.plan.answers?.['training.acceleratorCount']?.how).toBe('typed');
    await page.getByRole('button', { name: /^Undo/ }).click();

    const most = answers.getByLabel('Most accelerators');
    await most.fill('1');
    const fault = page.getByRole('alert').first();
    await expect(fault).toContainText('larger than any cluster you allow');
    await expect(fault).toContainText('Most accelerators: expected more than 1');
    await most.fill('many');
    await expect(most).toHaveAttribute('aria-invalid', 'true');
    await most.fill('');
    await answers.getByText('Fix the layout yourself').click();
    await answers.getByLabel('Pipeline stages').fill('40');
    await expect(fault).toContainText('expected at most as many as the model has layers, 32; it is 40');
  });
  await test.step('the cluster of a model that learns from a teacher is not made up', async () => {
    const teacher = await openQuestion(
      page,
      'workload.teacherParameterCount',
      'Does it learn from a larger model?',
    );
    await teacher.getByRole('textbox').fill('70B');
    await openPlace(page, '#/cost?view=fit');
    const fault = page.getByRole('alert').first();
    await expect(fault).toContainText('Layouts are searched for one language model that is trained alone.');
    await expect(page.getByRole('region', { name: 'Memory to serve' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Why this layout' })).toHaveCount(0);
    await fault.getByRole('link', { name: 'Open the question' }).click();
    await expect(teacher).toHaveAttribute('aria-current', 'step');
  });
});
