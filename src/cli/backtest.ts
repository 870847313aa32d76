/**
 * `npm run backtest -- FOLDER [--method M] [--out FILE] [--json] [--figures FILE]`: scores the averages
 * on the past elections whose tidy tables are in FOLDER. Exit 1 if the tables or the request are faulty.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { formatPredictions, type PredictedShare } from '#lib/dataset/backtest-predictions.ts';
import {
  parseBacktestTables,
  type BacktestElection,
  type BacktestFault,
} from '#lib/dataset/backtest-tables.ts';
import { CONTENDERS, contenderNamed, type Contender } from './backtest/contenders.ts';
import { committedFigures } from './backtest/committed-figures.ts';
import { figuresOf, REFERENCE } from './backtest/figures.ts';
import { runAll } from './backtest/pool.ts';
import { progressBar } from './backtest/progress.ts';
import { formatReport } from './backtest/report.ts';
import type { ElectionRun } from './backtest/run-election.ts';

const USAGE = `npm run backtest -- FOLDER [--method M] [--out FILE] [--json] [--figures FILE]
  FOLDER      with elections.csv, polls.csv, results.csv, asof.csv
  --method    one of ${CONTENDERS.join(', ')}; all of them without it
  --out       writes the predictions of the method (state-space without --method) as CSV
  --json      prints the figures as JSON
  --figures   writes the figures that the methodology page shows
`;

/** What was asked on the command line. */
interface Request {
  readonly folder: string;
  readonly contenders: readonly Contender[];
  readonly out: string | undefined;
  readonly figures: string | undefined;
  readonly json: boolean;
}

process.exitCode = await main().catch((fault: unknown) =>
  refuse(fault instanceof Error ? fault.message : String(fault)),
);

async function main(): Promise<number> {
  const request = readRequest();
  if (request === null) return refuse(USAGE);
  const tables = parseBacktestTables(await readTables(request.folder));
  if (!tables.ok) return refuse(tables.problem.map(faultLine).join('\n'));
  const keep = request.out === undefined ? null : (request.contenders.at(-1) ?? REFERENCE);
  const task = { contenders: request.contenders, keep };
  const runs = await runAll(tables.value, task, progressBar(process.stderr, tables.value.length));
  await writeOut(request, tables.value, runs);
  await printFigures(request, runs);
  return 0;
}

function refuse(text: string): number {
  process.stderr.write(`${text}\n`);
  return 1;
}

function readRequest(): Request | null {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      method: { type: 'string' },
      out: { type: 'string' },
      figures: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const [folder] = positionals;
  const contenders = contendersFor(values.method);
  if (folder === undefined || contenders === null) return null;
  return { folder, contenders, out: values.out, figures: values.figures, json: values.json };
}

function contendersFor(method: string | undefined): readonly Contender[] | null {
  if (method === undefined) return CONTENDERS;
  const contender = contenderNamed(method);
  return contender === undefined ? null : [contender];
}

async function readTables(folder: string): Promise<Parameters<typeof parseBacktestTables>[0]> {
  const read = (table: string): Promise<string> =>
    readFile(path.join(folder, `${table}.csv`), 'utf8');
  const [elections, polls, results, asof] = await Promise.all([
    read('elections'),
    read('polls'),
    read('results'),
    read('asof'),
  ]);
  return { elections, polls, results, asof };
}

function faultLine({ table, line, column, found, expected }: BacktestFault): string {
  return `${table}.csv:${line} ${column}: found "${found}", expected ${expected}`;
}

async function writeOut(
  { out }: Request,
  elections: readonly BacktestElection[],
  runs: readonly ElectionRun[],
): Promise<void> {
  if (out === undefined) return;
  const parties = new Map(elections.map((election) => [election.id, election.parties]));
  const rows = runs.flatMap(({ predictions }) =>
    predictions.map((one): PredictedShare => ({
      ...one,
      party: parties.get(one.election)?.[one.party] ?? '',
      estimate: one.average.value,
    })),
  );
  await writeFile(out, formatPredictions(rows));
}

async function printFigures(request: Request, runs: readonly ElectionRun[]): Promise<void> {
  const figures = figuresOf(runs, request.contenders);
  if (request.figures !== undefined) {
    await writeFile(request.figures, committedFigures(figures, request.figures));
  }
  process.stdout.write(
    request.json ? `${JSON.stringify(figures, null, 2)}\n` : formatReport(figures),
  );
}
