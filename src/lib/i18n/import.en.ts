import type { ImportWordList } from './import-word-list.ts';

export const IMPORT_EN: ImportWordList = {
  'unknown-format': {
    title: 'What this file is can’t be told.',
    remedy:
      'Give a CSV file with columns for the firm and the dates, a JSON file of polls, or a poll table as wikitext or HTML.',
  },
  'no-poll-table': {
    title: 'The file has no table of polls.',
    remedy: 'Give the page’s part that holds a table with columns for the firm and the dates.',
  },
  'no-column-for': {
    title: 'No column is known to be “{role}” among: {found}',
    remedy: 'Say which it is: "columns": { "heading": "{role}" } in the mapping file.',
  },
  'no-candidates': {
    title: 'No column is known to be a candidate’s among: {found}',
    remedy: 'Say whose a column is: "candidates": { "heading": "ID" } in the mapping file.',
    near: 'Say whose a column is, as "candidates": { "heading": "{nearest}" } in the mapping file. The ids here: {words}.',
  },
  'no-such-heading': {
    title: 'There is no column “{field}” to choose rows by among: {found}',
    remedy: 'Write its heading as the file does, in --where or in "where" of the mapping file.',
  },
  'several-races': {
    title: 'The file holds several races: {field} has {count} values ({words}).',
    remedy: 'Choose one: --where "{field}=VALUE", or "where" in the mapping file.',
  },
  'shares-as-fractions': {
    title: 'No share is over 1: these seem to be parts of 1 and not percent.',
    remedy: 'Say so in the mapping file: "shares": "fraction", or "shares": "percent".',
  },
  'row-broken': {
    title: 'The row can’t be cut into cells: {found} cells where {wanted} are wanted.',
    remedy: 'Look for a quote or separator too many.',
  },
  'other-headings': {
    title: 'The headings change in the middle of the table, at: {found}',
    remedy: 'Rows below them were not taken. Copy that part into a file of its own.',
  },
  'pollster-missing': { title: 'The row names no firm.', remedy: 'Add the row by hand.' },
  'unknown-pollster': {
    title: 'The firm “{found}” is not known.',
    remedy:
      'Add it to data/pollsters.csv (--new-firms adds all such), or map it: "pollsters": { "{found}": "ID" }, or "-" to leave its rows out.',
    near: 'If it is {nearest}: "pollsters": { "{found}": "{nearest}" } in the mapping file; else add it to data/pollsters.csv (--new-firms adds all such), or "-" to leave its rows out.',
  },
  'unknown-answer': {
    title: '“{found}” is no candidate of this race.',
    remedy:
      'Map it: "candidates": { "{found}": "ID" }, or "other", "none", "undecided", or "-" to leave it out.',
    near: 'If it is {nearest}: "candidates": { "{found}": "{nearest}" }; else "other", "none", "undecided", or "-" to leave it out.',
  },
  'answer-twice': {
    title: '“{column}” has a second share in the same reading.',
    remedy: 'Map the two names to different candidates.',
  },
  'too-few-answers': {
    title: 'The row gives the share of {found} candidates; two are wanted.',
    remedy: 'Compare with the source; nothing was taken of it.',
  },
  'date-missing': {
    title: 'The row has no date.',
    remedy: 'Look the date up and add the row by hand.',
  },
  'date-unread': {
    title: '“{found}” can’t be read as a date.',
    remedy: 'Look the date up and add the row by hand.',
  },
  'date-without-year': {
    title: '“{found}” has no year.',
    remedy: 'Say which: "year": 2024 in the mapping file.',
  },
  'date-order-unknown': {
    title: 'Day and month can’t be told apart in “{found}”.',
    remedy: 'Say which comes first: "date_order": "day-first" or "month-first".',
  },
  'date-orders-mixed': {
    title: 'Some dates have the day first and some the month.',
    remedy: 'Only dates that can be read in one way were taken.',
  },
  'dates-reversed': {
    title: '“{found}” starts after it ends.',
    remedy: 'Compare with the source and add the row by hand.',
  },
  'share-unread': {
    title: '“{found}” can’t be read as a share.',
    remedy: 'Compare with the source and add the row by hand.',
  },
  'share-out-of-range': {
    title: '{found} is not a percentage.',
    remedy: 'Compare with the source and add the row by hand.',
  },
  'known-poll': {
    title: 'The race has a poll of this firm and end date already: {found}.',
    remedy: 'Nothing was overwritten; compare the two.',
  },
  'row-repeated': {
    title: 'The file has this row twice.',
    remedy: 'It was taken once.',
  },
  'firm-left-out': {
    title: 'The rows of “{found}” are left out, as the mapping file says.',
    remedy: '',
  },
  'another-race': {
    title: '{field} is not “{found}”.',
    remedy: 'The rows belong to another race.',
  },
  'not-a-poll': {
    title: 'Not a poll but a remark or a result: {found}',
    remedy: 'Nothing was taken of it; events and results have files of their own.',
  },
  'cell-unread': {
    title: '“{found}” can’t be read in {field}.',
    remedy: 'The cell was left empty; fill it in if the source tells it.',
  },
  'share-below': {
    title: '“{found}” is no exact share.',
    remedy: 'The cell was left empty.',
  },
  'text-unsafe': {
    title: 'The text can’t be taken as it stands: {found}',
    remedy: 'The cell was left empty: formulas, markup and invisible characters are not imported.',
  },
  'column-of-numbers': {
    title: 'The column {found} holds numbers that nobody here is known for.',
    remedy:
      'Nothing was taken of it. If it is a candidate, map it: "candidates": { "{found}": "ID" }.',
  },
  'another-reading': {
    title: 'A further reading of the poll {found} in the file.',
    remedy:
      'The first in the file counts; this one is listed as variant “{variant}”. Swap them if another should count.',
  },
  'columns-left': { title: 'Nothing was taken of these columns: {words}', remedy: '' },
  'column-read-as': { title: '{found} was read as “{role}”.', remedy: '' },
  'date-order-read': {
    title: 'Dates such as {found} were read {order}.',
    remedy: 'If that is wrong, set "date_order" in the mapping file.',
  },
  'two-digit-year': {
    title: 'The year in dates such as {found} has two digits.',
    remedy: '70 to 99 were read as 1970 to 1999, 00 to 69 as 2000 to 2069.',
  },
  'year-supplied': {
    title: 'Dates such as “{found}” have no year; {year} was supplied.',
    remedy: 'Compare with the source.',
  },
  'date-of-another-kind': {
    title: 'Dates such as {found} are not said to be the end of fieldwork.',
    remedy: 'date_basis says what they are.',
  },
  'number-read': { title: 'Numbers such as {found} were read as {read}.', remedy: '' },
  'word-read': { title: '“{found}” was read as {read}.', remedy: '' },
  'shares-added': {
    title: '“{field}” was added to “{column}”.',
    remedy: 'Several answers of the file belong to one column.',
  },
};
