/** Words of `data:diff`, in English; `difference.es.ts` must have the same keys. */
export const differenceEn = {
  usage: `Usage: npm run data:diff -- BASE [HEAD] [options]

Tells what becomes of the data from one state to another: the rows added, changed and removed, every
group's lead before and after, polls that may stand there twice, and what else is worth a second look.

  BASE, HEAD                    a git revision, or a folder: a data root or a race's folder
                                (HEAD, if not given: the data root as it is on the disk)
  --format text|markdown|json   how to print (default: text); Markdown fits one comment
  --images FOLDER               draws the charts before and after into this folder
  --data FOLDER                 the data root (default: data/)
  --lang en|es                  language of the words (default: from LC_ALL or LANG)
  --today YYYY-MM-DD            the day of the averages (default: today)
  --help                        print this

Exit code: 0, or 2 if called wrongly. Whether the data is sound is for npm run data:check to tell.`,
  needsBase: 'Name one state to compare with, and at most one to compare: BASE [HEAD].',
  unknownFormat: 'The format is text, markdown or json, not {value}.',
  title: (base: string, head: string) => `The data from ${base} to ${head}`,
  onDisk: 'the files as they are',
  nothing: 'No data file differs.',
  files: (files: number) => (files === 1 ? '1 file differs' : `${files} files differ`),
  rows: {
    added: (rows: number) => (rows === 1 ? '1 row added' : `${rows} rows added`),
    changed: (rows: number) => (rows === 1 ? '1 row changed' : `${rows} rows changed`),
    removed: (rows: number) => (rows === 1 ? '1 row removed' : `${rows} rows removed`),
  },
  newFile: 'new file',
  removedFile: 'file removed',
  orderAlone: 'only the order of its rows or how they are written',
  notTable: 'changed; it is no table, so see the file itself',
  kinds: { added: 'added', changed: 'changed', removed: 'removed' },
  line: (line: number) => `line ${line}`,
  oldLine: (line: number) => `it was line ${line}`,
  cell: (field: string, text: string) => `${field} ${text}`,
  changedCell: (field: string, was: string, is: string) => `${field} ${was} → ${is}`,
  empty: '(empty)',
  caption: (day: string) =>
    `Lead as of ${day}, with the range in which the result should fall 19 times in 20.`,
  sameAnswer: (answer: string) => `The answer stays: ${answer}`,
  group: 'Group',
  before: 'Before',
  after: 'After',
  change: 'Change',
  lead: (lead: string, range: string) => `${lead} (${range})`,
  noAverage: 'no average',
  noRace: 'not there, or its race.json has an error',
  leftOut: (rows: number) =>
    rows === 1
      ? '1 row has an error and is in no average; npm run data:check names it.'
      : `${rows} rows have an error and are in no average; npm run data:check names them.`,
  duplicatesHead: 'May be one poll twice',
  sameFigures: (poll: string, line: number, other: string, otherLine: number) =>
    `${poll} (line ${line}) has the same figures as ${other} (line ${otherLine}).`,
  sameDays: (poll: string, line: number, other: string, otherLine: number) =>
    `${poll} (line ${line}) and ${other} (line ${otherLine}) are of one firm and share days of fieldwork.`,
  remarksHead: 'Worth a second look',
  remark: (file: string, line: number, row: string, remarks: string) =>
    `${row === '' ? '' : `${row}, `}${file}, line ${line}: ${remarks}`,
  more: (rows: number) => (rows === 1 ? '… and 1 more.' : `… and ${rows} more.`),
  shortened: 'Shortened to fit a comment. npm run data:diff prints all of it.',
};

/** The keys and shapes every language must have. */
export type DifferenceWords = typeof differenceEn;
