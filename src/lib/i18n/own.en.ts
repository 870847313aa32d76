/** Words of the page on which a reader's own file is charted, in English; `own.es.ts` must have the same keys. */
export const ownEn = {
  title: 'Your own file of polls',
  description:
    'Open a file of polls: it is checked, averaged and charted on your device. Nothing of it is sent anywhere.',
  intro: [
    'Open a file of polls and see it averaged and charted by the code that makes every page here.',
    'It is read on this device. Nothing of it is sent anywhere, and nothing is kept.',
  ],
  formats:
    'What is understood: this site’s own columns (comma or semicolon), a CSV with a column for each candidate, a file with a row for each answer as FiveThirtyEight had it, JSON as VoteHub has it, and a page of a wiki as wikitext or HTML.',
  needsScript: 'This page computes in your browser and needs JavaScript.',
  race: 'Read it as',
  noRace: 'a race of its own',
  raceNote: 'A race of this site brings its candidates, groups, vote and claimed results.',
  voteDay: 'Day of the vote, if you know it',
  choose: 'Choose a file',
  drop: 'or drop it here',
  size: (megabytes: string) => `At most ${megabytes} MB.`,
  cancel: 'Stop',
  stopped: 'Stopped. Choose another file, or the same one again.',
  stages: {
    reading: 'Reading the file…',
    checking: 'Checking every row…',
    averaging: 'Averaging…',
    drawing: 'Writing it up…',
  },
  tooLarge: (name: string, megabytes: string, most: string) =>
    `${name} has ${megabytes} MB. At most ${most} MB are read here: a file of polls is far smaller. Take out what is no poll.`,
  tooManyPolls: (polls: string, most: string) =>
    `The file has ${polls} polls. At most ${most} are averaged here. Split the file by date or race.`,
  notRead: (name: string) =>
    `${name} could not be read. It may have been moved or changed meanwhile: choose it again.`,
  notLoaded:
    'The race could not be loaded. Check the connection, or read the file as a race of its own.',
  noPolls: 'No poll could be read of it. What stands in the way is told below.',
  tally: (rows: string, polls: string) => `${rows} rows read, ${polls} polls taken.`,
  several: (column: string) => `The file holds several (${column}). Show`,
  chooseOne: 'choose…',
  averageName: 'All polls of the file',
  phrase: 'among the polls of the file',
  definition: 'Every firm of the file, in one average.',
  raceName: (file: string) => `Polls of ${file}`,
  lastPoll: 'Last poll',
  saveCsv: 'Save in this site’s columns (CSV)',
  issuesHeading: 'What the check says',
  noIssues: 'The check has nothing to say.',
  severity: { error: 'Error', warning: 'Warning', note: 'Note' },
  at: (line: string, column: string | null) =>
    column === null ? `line ${line}` : `line ${line}, column ${column}`,
  rows: (count: string) => `(${count} rows)`,
  moreIssues: (count: string) => `and ${count} more.`,
  trendHeading: 'The shares over time',
  answerHeading: 'The answer of the file',
};

/** The keys and shapes every language must have. */
export type OwnWords = typeof ownEn;
