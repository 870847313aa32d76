/** Words of `data:format`, in English; `format-command.es.ts` must have the same keys. */
export const formatCommandEn = {
  usage: `Usage: npm run data:format -- [FILE or FOLDER…] [options]

Puts CSV files into the project's own writing and says what it changed: days as 2024-07-05, plain numbers,
ids of firms for their names, no spaces around cells, polls by end date. What could mean two things stays
as it is, and so does every row with which nothing is wrong.

  FILE or FOLDER     a CSV file, a race's folder or a data root (default: data/)
  --check            change nothing; end with 1 if something would be changed
  --lang en|es       language of the words (default: from LC_ALL or LANG)
  --help             print this

Exit code: 0; 1 if a file can't be read, or with --check would be changed; 2 if called wrongly.`,
  nothingToFormat: 'There is no CSV file in {path}.',
  steps: {
    'byte-order-mark': 'the byte order mark is taken out',
    'windows-line-ends': 'line ends are single line feeds',
    'semicolon-separated': 'commas stand between cells',
    spaces: 'spaces around it',
    date: 'a day',
    days: 'the first or last day of a span',
    number: 'a plain number',
    firm: 'the firm’s id',
    word: 'the list’s word',
  },
  cell: (field: string, was: string, is: string, why: string) =>
    `${field} “${was}” → “${is}” (${why})`,
  movedBelow: (name: string, below: string) => `${name} now stands below ${below}`,
  movedToTop: (name: string) => `${name} now stands first`,
  unread: (file: string) => `${file} is left as it is:`,
  changed: (changes: number, files: number) =>
    `${changes} ${changes === 1 ? 'change' : 'changes'} in ${files} ${files === 1 ? 'file' : 'files'}.`,
  wouldChange: (changes: number, files: number) =>
    `${changes} ${changes === 1 ? 'change' : 'changes'} to be made in ${files} ${files === 1 ? 'file' : 'files'}; npm run data:format makes them.`,
  nothing: (files: number) =>
    files === 1 ? '1 file read: nothing to change.' : `${files} files read: nothing to change.`,
};

/** The keys and shapes every language must have. */
export type FormatCommandWords = typeof formatCommandEn;
