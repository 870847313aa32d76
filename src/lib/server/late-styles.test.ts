import { describe, expect, it } from 'vitest';
import { withoutLateStyles } from './late-styles.ts';
import { hashSource } from './thrifty-start.ts';

const SITE = 'p{margin:0}';
const CHART = '.plot.svelte-1a{margin:0}\n';
const PANEL = '.row.svelte-2b{margin:0}.row.svelte-2b p:where(.svelte-2b){margin:0}\n';
const named = (name: string): string =>
  `\n\t<link href="../${name}.css" rel="stylesheet" disabled media="(max-width: 0)">`;

function page(sheets: readonly string[], names: readonly string[], body: string): string {
  const style = sheets.join('\n');
  const policy = `<meta content="style-src ${hashSource(style)}; style-src-attr ${hashSource(style)}">`;
  return `<head>${policy}<style>${style}</style>${names.map(named).join('')}</head><body>${body}</body>`;
}

describe('the styles that a page comes with', () => {
  const built = page(
    [CHART, `${SITE}\n`, PANEL],
    ['Chart', 'site', 'Panel'],
    '<i class="svelte-1a"></i>',
  );

  it('are the ones of what stands on it, and the policy names them', () => {
    const light = withoutLateStyles(built);
    const style = /<style>([^]*?)<\/style>/.exec(light)?.[1] ?? '';
    expect(style).toContain(CHART.trim());
    expect(style).toContain(SITE);
    expect(style).not.toContain('svelte-2b');
    expect(light.match(/'sha256-[^']+'/g)).toEqual([hashSource(style), hashSource(style)]);
  });

  it('leave a part that is opened later to fetch its own', () => {
    const light = withoutLateStyles(built);
    expect(light).not.toContain('Panel.css');
    expect(light).toContain(`${named('Chart')}${named('site')}`);
  });

  it('are no concern of a page without any', () => {
    expect(withoutLateStyles('<head></head><body></body>')).toBe('<head></head><body></body>');
  });

  it('stop the build where not each has its name', () => {
    expect(() => withoutLateStyles(page([CHART, PANEL], ['Chart'], ''))).toThrow('otherwise than');
  });
});
