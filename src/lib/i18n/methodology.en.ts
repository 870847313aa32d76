/**
 * The method's constants as the prose shows them: already in the reader's notation. The prose holds no
 * figure of its own.
 */
export interface MethodFigures {
  readonly narrow: string;
  readonly wide: string;
  readonly clockAcceleration: string;
  readonly clockDays: string;
  readonly memoryDays: string;
  readonly drift: string;
  readonly dailyDrift: string;
  readonly house: string;
  readonly houseEffect: string;
  readonly noise: string;
  readonly nonSamplingSize: string;
  readonly unknownSample: string;
  readonly smallestSample: string;
  readonly largestSample: string;
  readonly windowDays: string;
  readonly windowPolls: string;
  readonly guardFreedom: string;
  readonly sharedError: string;
  readonly sharedErrorPoints: string;
  readonly splitDays: string;
  readonly splitGap: string;
  readonly wideGap: string;
  readonly splitHouses: string;
  readonly splitDistance: string;
  readonly splitSpread: string;
  readonly splitEvidence: string;
  readonly splitSpace: string;
  readonly outsideHouse: string;
  readonly latestDays: string;
  readonly halfLifeDays: string;
  readonly loessDays: string;
  readonly takenAsDecided: string;
}

/** A part of the methodology page: what it is about, then paragraphs and formulas. */
export interface MethodSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Set apart, a line each; the paragraphs before them say what they mean. */
  readonly formulas?: readonly string[];
  readonly after?: readonly string[];
}

/** The methodology page in English. */
export const methodologyEn = {
  title: 'How the averages are computed',
  description:
    'The model behind Margen’s averages, what its ranges promise and what they do not cover, and how split fields of pollsters are handled.',
  sections: (f: MethodFigures): readonly MethodSection[] => [
    {
      heading: 'What is averaged',
      paragraphs: [
        'Polls count the undecided in different ways. So that polls can be compared with each other and with a result, each is put on the footing of decided voters: a candidate’s share divided by what is left when the undecided and those who would vote for none are taken out of the whole.',
        `Where a poll reports neither, listed shares that add up to ${f.takenAsDecided} or more are taken as decided; otherwise they are divided by their sum, and the poll is flagged. Reported figures are never overwritten and stand in the table.`,
        'Polls that are only listed (another reading of the same fieldwork, a possible double count, a disputed or retracted poll) are shown with the reason and are not averaged.',
      ],
    },
    {
      heading: 'The model',
      paragraphs: [
        'Each poll is the true state of opinion on its middle day of fieldwork, plus the firm’s house effect, plus error:',
      ],
      formulas: [
        'y = μ(t) + δ(firm, t) + e',
        'S = diag(p) − p pᵀ',
        'Var of a change of μ between two days = q · (u₂ − u₁) · S',
        'u(t) = t + A · T · exp(−(E − t) / T)',
        'Var(δ) = h² · S, correlation over D days = exp(−D / τ)',
        `Var(e) = ρ · (1/n + 1/${f.nonSamplingSize}) · S / w`,
      ],
      after: [
        `Opinion μ drifts as a random walk, faster near the vote E: A = ${f.clockAcceleration} and T = ${f.clockDays} days. House effects δ are drawn towards zero and change slowly, with a memory of τ = ${f.memoryDays} days. A sample that is not reported counts as n = ${f.unknownSample}; samples count between ${f.smallestSample} and ${f.largestSample}. The ${f.nonSamplingSize} stands for error that no sample size removes.`,
        `How fast opinion drifts (q), how far firms differ (h²) and how far polls scatter (ρ) are found from the race’s own polls by marginal likelihood, drawn towards what past elections had: q = ${f.drift} a day (${f.dailyDrift} points a day at a share of one half), h² = ${f.house} (house effects of ${f.houseEffect} points), ρ = ${f.noise}.`,
        `The newest ${f.windowPolls} polls of ${f.windowDays} days enter. A poll far from what was expected loses weight (Student-t, ν = ${f.guardFreedom}), as a guard against typing errors. The line for each day uses the polls before and after it; the last day’s figure is the same from either side.`,
        'A second poll by a firm moves the average less than one by a new firm, because both share the firm’s house effect: this is worked out by the model, not set by a rule.',
      ],
    },
    {
      heading: 'What the ranges say',
      paragraphs: [
        `The ribbon on the charts is how well the average itself is known. The range in the headline is wider: it is where the result should fall, ${f.wide} times in a hundred. It adds the change that may still come up to the vote, and an error that all polls of a contest share (variance ${f.sharedError}, some ${f.sharedErrorPoints} points at one half).`,
      ],
      formulas: [
        'average: v · p(1 − p)',
        'margin of a over b: v · (p(a) + p(b) − (p(a) − p(b))²)',
        'result: v + q · (u(E) − u(t)) + b²',
      ],
      after: [
        `Files carry ranges of ${f.narrow}% and ${f.wide}%.`,
        'What the range does not cover: it assumes that votes are counted as cast, that the people polled could answer freely, and that polls err as they did in the elections from which this was learned. It says nothing about which claim of a result is true.',
      ],
    },
    {
      heading: 'When pollsters fall into two camps',
      paragraphs: [
        `Some fields are split: one set of firms shows one candidate far ahead, another set the other. An average of both describes no pollster. A field counts as split if, over the last ${f.splitDays} days, the firms’ mean margins fall into two groups of at least ${f.splitHouses} firms whose means lie ${f.splitGap} points or more apart, ${f.splitDistance} standard deviations within the groups or more (taken as ${f.splitSpread} points at least), with an empty space between them of more than ${f.splitSpace} standard deviation, and if two groups explain the firms clearly better than one (criterion above ${f.splitEvidence}).`,
        'Then there is no pooled headline. Each declared group of firms has an average of its own; who is counted in which group, and on whose word, stands beside every firm. Groups are declared, camps are found in the figures: where a firm stands in the opposite camp to most of its group, the race’s page names it. Polls cannot say which camp is right.',
        `Beside it, among all the ways of averaging, an anchored estimate is offered: the headline group sets the level, and the other firms, whose house effects may be large (h² = ${f.outsideHouse}), still inform the trend. Where the gap is between ${f.wideGap} and ${f.splitGap} points, there is one headline with a wider range.`,
      ],
    },
    {
      heading: 'Simpler averages',
      paragraphs: [
        `For comparison, three simple averages are computed behind the same door: the latest poll of each firm within ${f.latestDays} days; all polls weighted by recency (half of the weight is lost in ${f.halfLifeDays} days) and the square root of the sample; and a local regression (LOESS) over ${f.loessDays} days to each side.`,
      ],
    },
  ],
  record: {
    heading: 'How it did in past elections',
    intro: (elections: string) =>
      `Every method was asked, for ${elections} past elections, what it would have said before the vote with the polls known then. Errors are mean absolute errors of shares, in points; lower is better. Cover is how often the result fell inside the range that should hold it.`,
    caption: (command: string) => `Made by: ${command}`,
    method: 'Method',
    columns: {
      mae1: 'eve',
      mae7: 'a week before',
      mae30: 'a month before',
      margin1: 'lead, eve',
      nextPoll: 'next poll',
      resultCover80: (level: string) => `cover of ${level}%`,
      resultCover95: (level: string) => `cover of ${level}%`,
    },
    methods: {
      'state-space': 'Margen’s model',
      latest: 'Latest per firm',
      exponential: 'Exponential',
      loess: 'LOESS',
      'last-poll': 'The last poll alone',
      'last-five': 'Mean of the last five',
    },
    after:
      'No method is best in every group of elections: on the eve, the latest poll of each firm is as good as the model within chance. What the model adds are ranges that hold what they promise.',
  },
  exampleHeading: (race: string) => `A worked example: ${race}`,
  example: (gap: string) =>
    `In this race the field is split: the two camps stand ${gap} apart. So each group has its own average:`,
  sourcesHeading: 'Sources',
};

/** The keys and shapes every language must have. */
export type MethodologyWords = typeof methodologyEn;

/** Literature the method rests on; the same in every language. */
export const METHOD_SOURCES: readonly string[] = [
  'Jackman, S. (2005). Pooling the polls over an election campaign. Australian Journal of Political Science 40.',
  'Linzer, D. A. (2013). Dynamic Bayesian forecasting of presidential elections in the states. JASA 108.',
  'Stoltenberg, E. A. (2013). Bayesian forecasting of election results in multiparty systems. University of Oslo.',
  'Heidemanns, M., Gelman, A. and Morris, G. E. (2020). An updated dynamic Bayesian forecasting model for the US presidential election. Harvard Data Science Review 2.',
  'Shirani-Mehr, H., Rothschild, D., Goel, S. and Gelman, A. (2018). Disentangling bias and variance in election polls. JASA 113.',
  'Stoetzer, L. F. et al. (2018). Forecasting elections in multiparty systems. Political Analysis 27.',
  'Jennings, W. and Wlezien, C. (2018). Election polling errors across time and space. Nature Human Behaviour 2.',
  'Rauch, H. E., Tung, F. and Striebel, C. T. (1965). Maximum likelihood estimates of linear dynamic systems. AIAA Journal 3.',
  'de Jong, P. (1989). Smoothing and interpolation with the state-space model. JASA 84.',
];
