import { describe, expect, it } from 'vitest';
import { AppFault, explainFault } from '#main/backend/faults';

const fault = (code: string) => Object.assign(new Error('x'), { code });

describe('explainFault', () => {
  it.each([
    ['SQLITE_FULL', 'disk-full'],
    ['ENOSPC', 'disk-full'],
    ['SQLITE_IOERR_SHMSIZE', 'disk-full'],
    ['SQLITE_READONLY_DBMOVED', 'read-only'],
    ['EROFS', 'read-only'],
    ['SQLITE_CORRUPT_INDEX', 'corrupt'],
    ['SQLITE_NOTADB', 'corrupt'],
    ['SQLITE_BUSY_SNAPSHOT', 'unavailable'],
    ['SQLITE_IOERR_FSYNC', 'unavailable'],
  ])('%s is %s and names the folder', (code, expected) => {
    const explained = explainFault(fault(code), '/data/here');
    expect(explained).toMatchObject({ code: expected });
    expect(explained?.message).toContain('/data/here');
  });

  it('leaves faults of our own unexplained', () => {
    expect(explainFault(fault('SQLITE_CONSTRAINT_UNIQUE'), '/data')).toBeNull();
    expect(explainFault(new TypeError('x'), '/data')).toBeNull();
    expect(explainFault('text', '/data')).toBeNull();
  });

  it('passes on what an AppFault says', () => {
    const error = { code: 'corrupt', message: 'the copy' } as const;
    expect(explainFault(new AppFault(error), '/data')).toEqual(error);
  });
});
