import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { yamlValue, type YamlValue } from './test-support/yaml-value.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, '.github', 'workflows');

const textOf = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const names = readdirSync(FOLDER).filter((name) => /\.ya?ml$/.test(name));

const isRecord = (value: unknown): value is Readonly<Record<string, YamlValue>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const recordAt = (
  value: YamlValue | undefined,
  key: string,
): Readonly<Record<string, YamlValue>> => {
  const inner = isRecord(value) ? value[key] : undefined;
  return isRecord(inner) ? inner : {};
};
const stepsOf = (job: YamlValue): readonly YamlValue[] => {
  const steps = isRecord(job) ? job['steps'] : null;
  return steps instanceof Array ? steps : [];
};
const partOf = (step: YamlValue, key: string): string => {
  const part = isRecord(step) ? step[key] : undefined;
  return typeof part === 'string' ? part : '';
};

describe.each(names)('the workflow %s', (name) => {
  const workflow = yamlValue(textOf(name));
  const jobs = Object.values(recordAt(workflow, 'jobs'));
  const triggers = Object.keys(recordAt(workflow, 'on'));

  it('was read: it has triggers, jobs and steps', () => {
    expect(triggers.length).toBeGreaterThan(0);
    expect(jobs.length).toBeGreaterThan(0);
    for (const job of jobs) expect(stepsOf(job).length).toBeGreaterThan(0);
  });

  it('may do nothing but read, unless a job says what more it needs', () => {
    expect(recordAt(workflow, 'permissions')).toEqual({ contents: 'read' });
  });

  it('never runs what a stranger sent with the rights of the repository', () => {
    expect(triggers).not.toContain('pull_request_target');
    if (!triggers.includes('pull_request')) return;
    expect(jobs.map((job) => recordAt(job, 'permissions'))).toEqual(jobs.map(() => ({})));
    expect(textOf(name)).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN/);
  });

  it('checks out no commit of the run that it follows', () => {
    const checkouts = jobs
      .flatMap(stepsOf)
      .filter((step) => partOf(step, 'uses').startsWith('actions/checkout@'));
    for (const checkout of checkouts) {
      const options = isRecord(checkout) ? recordAt(checkout, 'with') : {};
      expect(options['persist-credentials']).toBe('false');
      expect(['', '${{ github.event.repository.default_branch }}']).toContain(options['ref'] ?? '');
      expect(options['repository']).toBeUndefined();
    }
  });

  it('names every action by its hash, and says which version that is', () => {
    const uses = [...textOf(name).matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(
      ([, what = '']) => what,
    );
    expect(uses.length).toBeGreaterThan(0);
    const loose = uses.filter(
      (what) => !/^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(what),
    );
    expect(loose).toEqual([]);
  });

  it('writes nothing of an event into a script: it goes through the environment', () => {
    const scripts = jobs.flatMap(stepsOf).map((step) => partOf(step, 'run'));
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  it('runs one line a step, which runs the same on a contributor’s machine', () => {
    const scripts = jobs.flatMap(stepsOf).map((step) => partOf(step, 'run'));
    const own = scripts.filter((script) => script !== '');
    expect(own.filter((script) => !/^(?:bash \.ci\/\w+|npm ci)$/.test(script))).toEqual([]);
  });
});

it('only the workflow that comments may write to pull requests, and it starts after the other', () => {
  const writers = names.filter((name) => /pull-requests: write/.test(textOf(name)));
  expect(writers).toEqual(['data-comment.yml']);
  expect(Object.keys(recordAt(yamlValue(textOf('data-comment.yml')), 'on'))).toEqual([
    'workflow_run',
  ]);
});

it('every script that a workflow runs exists', () => {
  const scripts = names.flatMap((name) => [...textOf(name).matchAll(/bash (\.ci\/\w+)/g)]);
  expect(scripts.length).toBeGreaterThanOrEqual(names.length);
  expect(scripts.filter(([, script = '']) => !existsSync(join(ROOT, script)))).toEqual([]);
});

/** True if the program is installed and starts. */
const starts = (program: string): boolean => spawnSync(program, ['-version']).status === 0;

it.skipIf(!starts('actionlint'))('actionlint, where it is installed, finds nothing to say', () => {
  const { stdout, status } = spawnSync('actionlint', [], { cwd: ROOT, encoding: 'utf8' });
  expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
});
