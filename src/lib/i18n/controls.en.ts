/** Words of the controls on a race page in English; `controls.es.ts` must have the same keys. */
export const controlsEn = {
  ownView: 'This is a view of your own, not Margen’s headline.',
  reset: 'Back to Margen’s view',
  ignored: (parts: string) => `Not understood in the address, and ignored: ${parts}.`,
  group: 'Whose polls',
  groupNote: {
    headline: 'headline',
    pooledSplit: 'describes no pollster while the camps are this far apart',
  },
  basis: 'Shares of',
  bases: { decided: 'decided voters', reported: 'everyone asked, as reported' },
  method: 'How polls are averaged',
  methods: {
    'state-space': 'Margen’s model',
    latest: 'each firm’s latest poll, 14 days',
    exponential: 'newer and larger polls count more',
    loess: 'local regression (LOESS)',
  },
  candidates: 'Candidates on the chart',
  window: 'Dates',
  since: 'Only polls that ended on or after',
  asOf: 'As of (what would Margen have said that day?)',
  known: 'and only polls that had entered the file by then',
  fileBegun: (day: string) => `the file was begun on ${day} and held no poll before that`,
  dropped: 'Leave out',
  drop: 'leave out',
  restore: 'take back in',
  pollCount: (count: number) => (count === 1 ? '1 poll' : `${count} polls`),
  chosen: {
    group: (label: string) => `pollsters: ${label}`,
    basis: (label: string) => `shares of ${label}`,
    method: (label: string) => `method: ${label}`,
    candidates: (names: string) => `showing ${names}`,
    since: (day: string) => `polls since ${day}`,
    asOf: (day: string) => `as of ${day}`,
    known: (begun: string) =>
      begun === '' ? 'with the polls known then' : `with the polls known then (${begun})`,
    dropped: (names: string) => `without ${names}`,
  },
  explainCaption:
    'Each poll’s weight in the average of the last day, and what the lead would be without it. The weights add up to 100%. One below zero belongs to a poll that tells more of its firm’s house effect than of the race.',
  weight: 'Weight',
  effect: 'Without it',
  effectOf: (lead: string, change: string) => `${lead} (${change})`,
  withoutNone: 'no average is left',
  /** What was expected of a poll before it was seen, where its lead lies outside. */
  surprising: (lead: string, low: string, high: string) =>
    `It had ${lead}; expected before it: ${low} to ${high} (95% range).`,
  trusted: (precision: string) =>
    `Being far from what the others show, it counts with ${precision} of its precision.`,
  nothingToExplain: 'There is no lead to explain in this view.',
  weekHeading: 'What moved it in the last week',
  weekMoved: (before: string, after: string, change: string) =>
    `With the polls that had ended a week earlier, Margen would then have said ${before}; now it says ${after} (${change} points).`,
  weekNone: 'There was no average to compare with a week earlier.',
  weekPolls: (polls: string) => `New in that week: ${polls}.`,
  weekNoPolls: 'No poll ended in that week.',
  waysRange: (count: number, span: string) =>
    `Under ${count} ways of averaging, the lead is ${span}.`,
  waysSpan: (low: string, high: string) => `${low} to ${high}`,
  waysLevel: (count: number, one: string, other: string) =>
    `Under ${count} ways of averaging, ${one} and ${other} are level in each.`,
  waysDiffer: (groups: string) => `Who leads depends on whose polls: ${groups}.`,
  waysGroup: (label: string, span: string) => `${label} ${span}`,
  waysOneSign: (leader: string, count: number) => `${leader} is ahead in all ${count}.`,
  waysMixed: (leader: string, ahead: number, count: number) =>
    `${leader} is ahead in ${ahead} of ${count}.`,
  waysHeadline: (lead: string) => `Margen’s headline is ${lead}.`,
  waysAnchored: (lead: string, range: string, label: string) =>
    `Anchored estimate: ${lead} (95% range ${range}). The polls of all firms shape its trend, and those of one group alone (${label}) set its level: it does not say which camp is right.`,
  waysCaption: 'The lead by group, method, shares and window, in points',
  waysWindow: (days: number | null) => (days === null ? 'all polls' : `last ${days} days`),
  waysStrip: 'Each mark is one way of averaging; the tall mark is the headline.',
  waysTable: 'All of them as a table',
};

/** The keys and shapes every language must have. */
export type ControlsWords = typeof controlsEn;
