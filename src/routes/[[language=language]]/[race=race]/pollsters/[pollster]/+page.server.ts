import { firmEntries, firmOr404, raceOr404 } from '#lib/server/race-file.ts';
import { estimateWithout, raceEstimate, siteData } from '#lib/server/site-data.ts';
import { siteUrl } from '#lib/server/site-url.ts';
import { dossierModel } from '#lib/view/dossier.ts';
import { headMetaModel } from '#lib/view/head-meta.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = firmEntries;

export const load: PageServerLoad = async ({ params, parent, locals }) => {
  const { language } = await parent();
  const race = raceOr404(params.race);
  const firm = firmOr404(race, params.pollster);
  const own = {
    race,
    estimate: raceEstimate(race),
    withoutFirm: estimateWithout(race, firm.id),
  };
  const others = siteData()
    .races.filter(({ id }) => id !== race.id)
    .map((other) => ({ race: other, estimate: raceEstimate(other) }));
  const dossier = dossierModel(firm, own, others, language);
  const { title, description } = dossier;
  const path = `${race.id}/pollsters/${firm.id}/`;
  locals.meta = headMetaModel({ title, description, path }, language, siteUrl());
  return { dossier };
};
