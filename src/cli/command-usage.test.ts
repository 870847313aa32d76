import { relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  calledWrongly,
  dataFolder,
  parseCommandLine,
  typedPath,
  typedState,
  UsageError,
} from './command-usage.ts';

const OPTIONS = {
  end_date: { type: 'string' },
  mode: { type: 'string' },
  none: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const;

function faultsOf(args: readonly string[], language: 'en' | 'es'): string[] {
  try {
    parseCommandLine(args, OPTIONS, language);
    return [];
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return error.message.split('\n');
  }
}

describe('the arguments of a command', () => {
  it('are read where it knows them all', () => {
    const { values, positionals } = parseCommandLine(
      ['a', '--mode=-x', '--dry-run'],
      OPTIONS,
      'en',
    );
    expect([values.mode, values['dry-run'], positionals]).toEqual(['-x', true, ['a']]);
  });

  it('are told all at once where it does not, each with what may be meant', () => {
    const args = ['--end-date', 'x', '--mdoe', 'y', '-q', '--constructor', '--mode', '--dry-run=1'];
    expect(faultsOf(args, 'en')).toEqual([
      'There is no option --end-date. Did you mean --end_date?',
      'There is no option --mdoe. Did you mean --mode?',
      'There is no option -q.',
      'There is no option --constructor.',
      '--mode wants a value behind it (--mode=VALUE if the value starts with a dash).',
    ]);
    expect(faultsOf(['--dry-run=1', '--none'], 'es')).toEqual([
      '--dry-run no lleva valor.',
      '--none necesita un valor detrás (--none=VALOR si el valor empieza con un guion).',
    ]);
  });
});

describe('a path', () => {
  const folder = resolve('data');
  const byNpm = { INIT_CWD: folder, npm_lifecycle_event: 'data:check' };

  it('is seen from the folder in which npm was called', () => {
    expect(typedPath('site.json', byNpm)).toBe('data/site.json');
    expect(typedPath('..', byNpm)).toBe('.');
    expect(typedPath(resolve('src'), byNpm)).toBe('src');
    expect(dataFolder('.', byNpm)).toBe('data');
  });

  it('stays as it was typed where npm did not start the command, or did so here', () => {
    expect(typedPath('site.json', { INIT_CWD: folder })).toBe('site.json');
    expect(typedPath('./x', { ...byNpm, INIT_CWD: process.cwd() })).toBe('./x');
    expect(dataFolder(undefined, byNpm)).toBe('data');
    expect(dataFolder(undefined, { ...byNpm, MARGEN_DATA: 'other' })).toBe('other');
  });

  it('may be a git revision, unless there is such a file', () => {
    expect(typedState('main', byNpm)).toBe('main');
    expect(typedState('site.json', byNpm)).toBe(relative('.', 'data/site.json'));
  });
});

describe('the end of a command that was called wrongly', () => {
  const denied = Object.assign(new Error('EACCES: permission denied'), {
    ...{ code: 'EACCES', path: 'data/x.csv', syscall: 'open' },
  });

  it('is a sentence where a file can’t be read, in either language', () => {
    expect(calledWrongly(denied, 'en', 'usage')).toEqual({
      ...{ code: 2, output: '' },
      complaint: 'data/x.csv can’t be used: you are not allowed to read or write it.',
    });
    expect(calledWrongly(denied, 'es', '').complaint).toContain('no tiene permiso');
  });

  it('is the error itself where the fault is ours', () => {
    const ours = new TypeError('x is not a function');
    expect(() => calledWrongly(ours, 'en', '')).toThrow(ours);
  });
});
