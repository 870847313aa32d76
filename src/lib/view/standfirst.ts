import type { Language } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import type { Estimate, GroupEstimate } from '../estimate/types.ts';
import { chartPhrases } from '../i18n/chart-phrases.ts';
import type { Standfirst, TimeChartModel } from './chart-model.ts';
import { groupLead, labelOf, leadLabel, leadRange, phraseOf } from './summary.ts';

const NO_BREAK_SPACE = '\u00a0';

/** What a finding leaves to the line under it. */
interface ToldOf {
  readonly chart: TimeChartModel['id'];
  readonly group: GroupEstimate | undefined;
  /** False where the finding is of this group alone: it says the lead already. */
  readonly saysLead: boolean;
}

/** The range of a group's lead and whose polls it rests on, as a picture says them under its finding. */
export function standfirstOf(
  race: Race,
  estimate: Estimate,
  { chart, group, saysLead }: ToldOf,
  language: Language,
): Standfirst {
  const words = chartPhrases(language);
  const basis = words.pictureBasis[chart][estimate.basis];
  const lead = groupLead(race, group);
  if (group === undefined || lead === undefined) return { full: '', brief: '', basis };
  const [by, range] = [leadLabel(lead, language), leadRange(lead, language)];
  const whose = phraseOf(race, group.group, language);
  const firms = words.firmsOf(labelOf(race, group.group, language), group.pollsters);
  return saysLead
    ? { full: '', brief: words.leadOf(firms, by, range), basis }
    : { full: words.rangeAmong(range, whose), brief: words.rangeOf(firms, range), basis };
}

/** `63% (50 to 76)`; what is in brackets is not parted. */
export function figureWithRange(figure: string, range: string): string {
  return `${figure} (${range.replaceAll(' ', NO_BREAK_SPACE)})`;
}
