import { expect, it } from 'vitest';
import { taskKey } from '../../../../src/renderer/ip/task-key';

it('calls the first step what it is for the right: only what goes to an office is filed', () => {
  expect(taskKey('first-filing', 'patent')).toBe('task.first-filing');
  expect(taskKey('first-filing', null)).toBe('task.first-filing');
  expect(taskKey('first-filing', 'trade-secret')).toBe('task.secret-measures');
  expect(taskKey('first-filing', 'domain')).toBe('task.register-name');
  expect(taskKey('renewal', 'domain')).toBe('task.renewal');
});
