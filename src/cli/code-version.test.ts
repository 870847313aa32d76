import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeVersion } from './code-version.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'margen-version-'));
  mkdirSync(join(root, 'src', 'deep'), { recursive: true });
  writeFileSync(join(root, 'src', 'deep', 'a.ts'), 'one');
  writeFileSync(join(root, 'lock.json'), '{}');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('the name of the code as it stands', () => {
  const name = (): string => codeVersion('1.2.3', ['src', 'lock.json'], root);

  it('is the version and a hash, and the same each time', () => {
    expect(name()).toMatch(/^1\.2\.3-[0-9a-f]{8}$/);
    expect(name()).toBe(name());
  });

  it('changes with the content of a file, and with its name', () => {
    const before = name();
    writeFileSync(join(root, 'src', 'deep', 'a.ts'), 'two');
    const changed = name();
    writeFileSync(join(root, 'src', 'b.ts'), '');
    expect(new Set([before, changed, name()]).size).toBe(3);
  });

  it('does not change with files beside those named', () => {
    const before = name();
    writeFileSync(join(root, 'polls.csv'), 'poll_id');
    expect(name()).toBe(before);
  });
});
