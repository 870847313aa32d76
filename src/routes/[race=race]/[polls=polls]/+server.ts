import { error } from '@sveltejs/kit';
import { publishedPollsCsv } from '#lib/server/polls-cells.ts';
import { questionFileEntries, questionOfFile, raceOr404, textFile } from '#lib/server/race-file.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = questionFileEntries;

export const GET: RequestHandler = ({ params }) => {
  const race = raceOr404(params.race);
  const question = questionOfFile(race, params.polls);
  if (question === undefined) error(404);
  return textFile(publishedPollsCsv(race, question), 'text/csv');
};
