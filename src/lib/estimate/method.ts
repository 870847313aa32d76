/**
 * Every constant of the method, with its unit and where it comes from. The methodology page prints them
 * from here; nothing else in the code holds a number of the method.
 */

/** A constant's value and, for the methodology page, its unit and source. */
export interface MethodConstant {
  readonly value: number;
  /** `days`, `interviews`, `share`, … `1` is a pure number; `p(1−p)` a multiple of a share's own variance. */
  readonly unit: string;
  readonly source: string;
}

const DEVELOPMENT = 'backtest on 339 past elections';

/** The constants of the averages, their ranges and the split detector. */
export const METHOD = {
  /** A: how much faster opinion moves at the vote than far from it. */
  clockAcceleration: { value: 6, unit: '1', source: DEVELOPMENT },
  /** T: how long before the vote the acceleration sets in. */
  clockDays: { value: 25, unit: 'days', source: DEVELOPMENT },
  /** tau: memory of a house effect (Ornstein–Uhlenbeck). */
  memoryDays: { value: 240, unit: 'days', source: DEVELOPMENT },
  /** Centre of the prior of q. */
  drift: { value: 5e-5, unit: 'p(1−p) per campaign day', source: DEVELOPMENT },
  /** Standard deviation of the prior of log q. */
  driftSpread: { value: 0.5, unit: '1', source: DEVELOPMENT },
  /** Centre of the prior of h2. */
  house: { value: 2e-3, unit: 'p(1−p)', source: DEVELOPMENT },
  /** Standard deviation of the prior of log h2. */
  houseSpread: { value: 0.5, unit: '1', source: DEVELOPMENT },
  /** Centre of the prior of rho. */
  noise: { value: 0.7, unit: '1', source: DEVELOPMENT },
  /** Standard deviation of the prior of log rho. */
  noiseSpread: { value: 0.7, unit: '1', source: DEVELOPMENT },
  /** Error that no sample size removes: it adds 1/1000 to 1/n. */
  nonSamplingSize: { value: 1000, unit: 'interviews', source: 'Shirani-Mehr et al. 2018' },
  /** Sample size taken where none is reported. */
  unknownSample: { value: 1000, unit: 'interviews', source: DEVELOPMENT },
  /** Sample sizes below this count as this. */
  smallestSample: { value: 150, unit: 'interviews', source: DEVELOPMENT },
  /** Sample sizes above this count as this. */
  largestSample: { value: 3000, unit: 'interviews', source: DEVELOPMENT },
  /** Variance of the level before the first poll: large enough to say nothing. */
  initialVariance: { value: 10, unit: 'p(1−p)', source: 'vague prior' },
  /** Polls older than this no longer enter. */
  windowDays: { value: 365, unit: 'days', source: DEVELOPMENT },
  /** At most so many polls enter, the newest. */
  windowPolls: { value: 150, unit: 'polls', source: DEVELOPMENT },
  /** nu: degrees of freedom of the guard against typing errors. */
  guardFreedom: {
    value: 12,
    unit: '1',
    source: 'Student-t weights; Lange, Little and Taylor 1989',
  },
  /** How often the guard's weights are computed anew. */
  guardRounds: { value: 2, unit: 'rounds', source: DEVELOPMENT },
  /** b2: variance of the error that all polls of a contest share. */
  sharedError: {
    value: 1.4e-3,
    unit: 'p(1−p)',
    source: 'Shirani-Mehr et al. 2018; cover of past results',
  },
  /** Factor on the variance of one new poll about its expectation. */
  newPollFactor: { value: 0.65, unit: '1', source: DEVELOPMENT },
  /** Days of drift granted to a new poll. */
  newPollDays: { value: 4, unit: 'days', source: DEVELOPMENT },
  /** Shares below this have a Beta range, not a normal one. */
  smallShare: { value: 0.05, unit: 'share', source: 'method' },
  /** The split detector looks at so many last days. */
  splitDays: { value: 90, unit: 'days', source: 'simulated split fields' },
  /** Camps this far apart are a split: no pooled headline. */
  splitGap: { value: 0.2, unit: 'margin', source: 'no false alarm on 333 past contests' },
  /** Camps this far apart widen the range of the one headline. */
  wideGap: { value: 0.12, unit: 'margin', source: 'simulated split fields' },
  /** The camps' distance in standard deviations within them. */
  splitDistance: {
    value: 4,
    unit: 'standard deviations',
    source: 'no false alarm on 333 past contests',
  },
  /** The empty space between the camps in standard deviations within them. */
  splitSpace: {
    value: 1,
    unit: 'standard deviations',
    source: 'no false alarm on 333 past contests',
  },
  /** Smallest standard deviation granted within a camp. */
  splitSpread: { value: 0.03, unit: 'margin', source: 'no false alarm on 333 past contests' },
  /** How much better (penalised log-likelihood ratio) two camps must fit than one field. */
  splitEvidence: { value: 6, unit: '1', source: 'no false alarm on 333 past contests' },
  /** Houses that a camp needs. */
  splitHouses: { value: 2, unit: 'firms', source: 'method' },
  /** h2_out: variance of the house effects outside the reference group in the anchored estimate. */
  outsideHouse: { value: 0.1, unit: 'p(1−p)', source: 'simulated split fields' },
  /** The simple average "latest per firm" looks back so far. */
  latestDays: { value: 14, unit: 'days', source: 'common practice' },
  /** Half of the weight is lost in so many days in the exponential average. */
  halfLifeDays: { value: 14, unit: 'days', source: 'common practice' },
  /** Half-width of the LOESS window. */
  loessDays: { value: 45, unit: 'days', source: 'common practice' },
  /** Polls that the LOESS window reaches for if it holds fewer. */
  loessPolls: { value: 10, unit: 'polls', source: 'common practice' },
} as const satisfies Readonly<Record<string, MethodConstant>>;

/** Standard normal quantiles of the two-sided ranges. */
export const QUANTILE_80 = 1.2815515655446004;
export const QUANTILE_95 = 1.959963984540054;
