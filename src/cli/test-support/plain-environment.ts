import { devNull } from 'node:os';

/**
 * What a tester's own environment says changes no verdict: neither the language of their terminal nor how their Git
 * is set up. The commands that tests start inherit this plain one.
 */
const PERSONAL = /^(?:LC_|LANG|GIT_)/;

for (const name of Object.keys(process.env)) {
  if (PERSONAL.test(name)) Reflect.deleteProperty(process.env, name);
}
process.env['LC_ALL'] = 'C.UTF-8';
process.env['GIT_CONFIG_GLOBAL'] = devNull;
process.env['GIT_CONFIG_NOSYSTEM'] = '1';
