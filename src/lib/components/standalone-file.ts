import { render } from 'svelte/server';
import { withNewestPolls, type Drawings, type StandaloneModel } from '../view/standalone.ts';
import StandalonePage from './StandalonePage.svelte';

/** What messengers and mail let through with ease; bytes, uncompressed. */
export const LARGEST_STANDALONE = 100_000;

/** Whoever opens the file asks nothing of anybody, whatever stood in the data. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * A race's page as one file: HTML with its style sheet and charts inside, that runs nothing and loads
 * nothing. Where not all polls fit into `LARGEST_STANDALONE`, it holds the newest and says so.
 */
export function standaloneFile(model: StandaloneModel, drawings: Drawings, css: string): string {
  const whole = documentOf(model, drawings, css);
  const { length } = model.table.rows;
  if (length === 0 || new TextEncoder().encode(whole).length <= LARGEST_STANDALONE) return whole;
  return standaloneFile(withNewestPolls(model, Math.floor(length * 0.9)), drawings, css);
}

function documentOf(model: StandaloneModel, drawings: Drawings, css: string): string {
  const { head, body } = render(StandalonePage, { props: { model, drawings } });
  return `<!doctype html>
<html lang="${model.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<style>${css}</style>
${withoutMarks(head)}
</head>
<body>
${withoutMarks(body)}
</body>
</html>
`;
}

/** Without the comments that bring a page to life: nothing of this one will. */
function withoutMarks(html: string): string {
  return html.replaceAll(/<!--[^<>]*-->/g, '');
}
