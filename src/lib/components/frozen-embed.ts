import { PAGE_SIZES } from '../chart/frame.ts';
import { mountChart, type MountedChart } from '../chart/mount-chart.ts';
import { embedWords } from '../i18n/embed-words.ts';
import { figureWords } from '../i18n/figure-words.ts';
import { formatDay } from '../i18n/format.ts';
import { readRace, recompute } from '../state/recompute.ts';
import type { ChartTable, TimeChartModel } from '../view/chart-model.ts';
import { frozenChart, type FrozenChart } from '../view/frozen-chart.ts';

/** The frozen chart of the page that this script stands in: drawn for the day that the address names. */

const main = document.querySelector('main');
const language = document.documentElement.lang === 'es' ? 'es' : 'en';
const words = embedWords(language);
const phrases = figureWords(language);

if (main) void show(main);

async function show(frame: HTMLElement): Promise<void> {
  try {
    fill(frame, await frozen(frame));
  } catch {
    say(frame, words.notLoaded);
  }
}

async function frozen({ dataset }: HTMLElement): Promise<FrozenChart> {
  const wanted = new URLSearchParams(location.search).get('asof');
  const file = await readRace(await fetch(dataset['file'] ?? ''));
  // The day alone counts: whatever else an address can choose is a reader's own view, not Margen's.
  const view = recompute(file, new URLSearchParams({ asof: wanted ?? '' }), language);
  const model = dataset['chart'] === 'margin' ? view.margin : view.trend;
  return frozenChart(model, view.page.summary.asOf, wanted);
}

function fill(frame: HTMLElement, chart: FrozenChart): void {
  switch (chart.kind) {
    case 'no-day':
      say(frame, words.noDay);
      return;
    case 'too-late': {
      const [wanted, last] = [formatDay(chart.wanted, language), formatDay(chart.last, language)];
      say(frame, words.laterThanAverages(wanted, last));
      return;
    }
    case 'frozen':
      fillFrozen(frame, chart.model, words.frozenAt(formatDay(chart.day, language)));
  }
}

/** In place of what the page says while there is no chart. */
function say(frame: HTMLElement, ...sentences: readonly string[]): void {
  frame.querySelector('.said')?.replaceChildren(...sentences.map((text) => element('p', text)));
}

function fillFrozen(frame: HTMLElement, model: TimeChartModel, notice: string): void {
  frame.querySelector('h1')?.replaceChildren(model.title);
  document.title = `${model.title} · Margen`;
  say(frame, model.summary, notice);
  const marks = frame.querySelector('.marks');
  const canvas = document.createElement('canvas');
  const drawing = element('div', canvas);
  drawing.role = 'img';
  drawing.ariaLabel = model.summary;
  const plot = element('div', drawing);
  plot.className = 'plot';
  marks?.before(plot);
  marks?.prepend(...notesOf(model));
  keepDrawn(canvas, model);
}

function notesOf({ credit, hollow, events, ban, table }: TimeChartModel): HTMLElement[] {
  const facts = [credit.scope, credit.asOf, credit.polls, ...(hollow === null ? [] : [hollow])];
  const small = element('p', `${facts.join('. ')}.`);
  small.className = 'small';
  const dated = events.map(({ number, date, label }) => `${String(number)}. ${date}: ${label}`);
  const key = [...dated, ...(ban === null ? [] : [ban.label])].map((text) => element('li', text));
  const list = element('ul', ...key);
  list.className = 'plain small';
  const opened = key.length > 0 ? [folded(phrases.keyLabel, list)] : [];
  return [small, ...opened, folded(phrases.tableSummary, tableElement(table))];
}

function tableElement({ caption, head, rows }: ChartTable): HTMLElement {
  const [day = '', ...names] = head;
  const headRow = element('tr', named(day, 'col'), ...names.map((n) => figure(named(n, 'col'))));
  const body = rows.map(([date = '', ...figures]) =>
    element('tr', named(date, 'row'), ...figures.map((text) => figure(element('td', text)))),
  );
  const table = element(
    'table',
    element('caption', caption),
    element('thead', headRow),
    element('tbody', ...body),
  );
  const region = element('div', table);
  region.className = 'scroll';
  region.role = 'region';
  region.ariaLabel = phrases.tableSummary;
  region.tabIndex = 0;
  return region;
}

function named(text: string, scope: 'col' | 'row'): HTMLElement {
  const head = element('th', text);
  head.setAttribute('scope', scope);
  return head;
}

/** A figure, or the head over figures. */
function figure(cell: HTMLElement): HTMLElement {
  cell.className = 'number';
  return cell;
}

function folded(summary: string, content: HTMLElement): HTMLElement {
  return element('details', element('summary', summary), content);
}

function element(tag: string, ...content: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
}

/** Draws, and draws anew whenever the frame's size or the reader's colours change. */
function keepDrawn(canvas: HTMLCanvasElement, model: TimeChartModel): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  let mounted: MountedChart | undefined;
  const draw = (): void => {
    mounted?.destroy();
    const size = matchMedia('(min-width: 36rem)').matches ? 'wide' : 'narrow';
    const { theme = dark.matches ? 'dark' : 'light' } = document.documentElement.dataset;
    const scheme = theme === 'dark' ? 'dark' : 'light';
    const onFocus = (): void => undefined;
    mounted = mountChart(canvas, model, { size, scheme, ...PAGE_SIZES[size], onFocus });
  };
  addEventListener('resize', draw);
  dark.addEventListener('change', draw);
  draw();
}
