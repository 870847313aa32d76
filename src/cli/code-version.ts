import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

/**
 * A name for the code as it stands: the package's version and a hash of every file at or below `paths`,
 * relative to `root`. The same files give the same name on every machine and day.
 */
export function codeVersion(
  version: string,
  paths: readonly string[],
  root: string = process.cwd(),
): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((start) => filesAt(root, start)).sort()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return `${version}-${hash.digest('hex').slice(0, 8)}`;
}

function filesAt(root: string, path: string): string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => filesAt(root, posix.join(path, name)));
}
