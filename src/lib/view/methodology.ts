import { TAKEN_AS_DECIDED_SUM } from '../domain/decided.ts';
import type { Language } from '../domain/language.ts';
import type { BacktestFigures } from '../estimate/backtest-figures.ts';
import { METHOD } from '../estimate/method.ts';
import { formatNumber } from '../i18n/format.ts';
import { METHOD_SOURCES, type MethodFigures, type MethodSection } from '../i18n/methodology.en.ts';
import { methodologyWords } from '../i18n/methodology-words.ts';
import { summaryOf, type Estimated } from './group-effects.ts';
import { methodRecord, type MethodRecord } from './method-record.ts';
import { pointsOf } from './points.ts';
import { pointsText } from './summary.ts';

/** The ranges' levels, in per cent. */
const NARROW = 80;
const WIDE = 95;

/** The methodology page: prose with the code's own constants, and a split race worked through. */
export interface MethodologyModel {
  readonly title: string;
  readonly description: string;
  readonly sections: readonly MethodSection[];
  readonly record: MethodRecord;
  /** Null if no race's field is split. */
  readonly example: {
    readonly heading: string;
    readonly text: string;
    readonly groups: readonly string[];
    readonly race: string;
  } | null;
  readonly sourcesHeading: string;
  readonly sources: readonly string[];
}

/** The methodology page, with the first split race among those given as its example. */
export function methodologyModel(
  races: readonly Estimated[],
  figures: BacktestFigures,
  language: Language,
): MethodologyModel {
  const words = methodologyWords(language);
  return {
    title: words.title,
    description: words.description,
    sections: words.sections(methodFigures(language)),
    record: methodRecord(figures, language),
    example: exampleOf(races, language),
    sourcesHeading: words.sourcesHeading,
    sources: METHOD_SOURCES,
  };
}

/** Every figure of the prose, taken from the code and written as the language does. */
export function methodFigures(language: Language): MethodFigures {
  const plain = (value: number, decimals = 0): string => formatNumber(value, language, decimals);
  const halfPoints = (variance: number): string => plain(Math.sqrt(variance / 4) * 100, 1);
  const wholePoints = (share: number): string => plain(share * 100);
  return {
    narrow: plain(NARROW),
    wide: plain(WIDE),
    clockAcceleration: plain(METHOD.clockAcceleration.value),
    clockDays: plain(METHOD.clockDays.value),
    memoryDays: plain(METHOD.memoryDays.value),
    drift: plain(METHOD.drift.value, 6),
    dailyDrift: plain(Math.sqrt(METHOD.drift.value / 4) * 100, 2),
    house: plain(METHOD.house.value, 4),
    houseEffect: halfPoints(METHOD.house.value),
    noise: plain(METHOD.noise.value, 1),
    nonSamplingSize: plain(METHOD.nonSamplingSize.value),
    unknownSample: plain(METHOD.unknownSample.value),
    smallestSample: plain(METHOD.smallestSample.value),
    largestSample: plain(METHOD.largestSample.value),
    windowDays: plain(METHOD.windowDays.value),
    windowPolls: plain(METHOD.windowPolls.value),
    guardFreedom: plain(METHOD.guardFreedom.value),
    sharedError: plain(METHOD.sharedError.value, 4),
    sharedErrorPoints: halfPoints(METHOD.sharedError.value),
    splitDays: plain(METHOD.splitDays.value),
    splitGap: wholePoints(METHOD.splitGap.value),
    wideGap: wholePoints(METHOD.wideGap.value),
    splitHouses: plain(METHOD.splitHouses.value),
    splitDistance: plain(METHOD.splitDistance.value),
    splitSpread: wholePoints(METHOD.splitSpread.value),
    splitEvidence: plain(METHOD.splitEvidence.value),
    splitSpace: plain(METHOD.splitSpace.value),
    outsideHouse: plain(METHOD.outsideHouse.value, 1),
    latestDays: plain(METHOD.latestDays.value),
    halfLifeDays: plain(METHOD.halfLifeDays.value),
    loessDays: plain(METHOD.loessDays.value),
    takenAsDecided: wholePoints(TAKEN_AS_DECIDED_SUM),
  };
}

function exampleOf(races: readonly Estimated[], language: Language): MethodologyModel['example'] {
  const found = races.find(({ estimate }) => estimate.split.kind === 'split');
  if (found?.estimate.split.kind !== 'split') return null;
  const { race } = found;
  const words = methodologyWords(language);
  const summary = summaryOf(found, language);
  const gap = pointsText(pointsOf(found.estimate.split.gap), language);
  const name = race.name[language];
  return {
    heading: words.exampleHeading(name),
    text: words.example(gap),
    groups: [summary.answer, ...summary.others],
    race: race.id,
  };
}
