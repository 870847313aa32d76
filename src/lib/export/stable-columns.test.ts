import { describe, expect, it } from 'vitest';
import {
  CORRECTION_COLUMNS,
  EVENT_COLUMNS,
  pollColumnsWith,
  resultColumnsWith,
} from '../dataset/columns.ts';
import { AVERAGES_COLUMNS } from './averages-csv.ts';
import { HOUSE_EFFECTS_COLUMNS } from './house-effects-csv.ts';
import { MARGIN_COLUMNS } from './margin-csv.ts';
import { LONG_COLUMNS } from './polls-long.ts';
import { POLLSTER_ERRORS_COLUMNS } from './pollster-errors-csv.ts';
import { POLLSTERS_COLUMNS } from './pollsters-csv.ts';
import { SCHEMA_VERSION } from './race-json.ts';

const names = (columns: readonly { readonly name: string }[]): string[] =>
  columns.map(({ name }) => name);

/** The columns of version 1, as docs/schema.md promises them; a list may only grow at its end. */
const PROMISED: readonly (readonly [file: string, columns: readonly string[], promised: string])[] =
  [
    [
      'averages.csv',
      AVERAGES_COLUMNS,
      'date,group,basis,candidate,share,low80,high80,low95,high95,result_low80,result_high80,result_low95,result_high95',
    ],
    [
      'margin.csv',
      MARGIN_COLUMNS,
      'date,group,basis,first,second,margin,low80,high80,low95,high95,result_low80,result_high80,result_low95,result_high95',
    ],
    [
      'polls_long.csv',
      LONG_COLUMNS,
      'poll_id,question_id,pollster_id,pollster,sponsors,start_date,end_date,sample_size,population,methodology,url,notes,race_id,election_date,candidate_id,candidate_name,party,answer,pct,variant,date_basis,undecided_treatment,status',
    ],
    ['pollsters.csv', POLLSTERS_COLUMNS, 'pollster,group,basis,source_url,name'],
    [
      'house-effects.csv',
      HOUSE_EFFECTS_COLUMNS,
      'pollster,name,group,polls,first,second,house_effect,low80,high80,low95,high95',
    ],
    [
      'pollster-errors.csv',
      POLLSTER_ERRORS_COLUMNS,
      'pollster,name,group,poll_id,end_date,first,second,margin,kind,publisher,date,claimed_margin,error',
    ],
    ['events.csv', names(EVENT_COLUMNS), 'date,label_en,label_es,source_url'],
    [
      'corrections.csv',
      names(CORRECTION_COLUMNS),
      'date,poll_id,variant,field,old_value,new_value,reason_en,reason_es,source_url',
    ],
    [
      'polls.csv of a new race',
      names(pollColumnsWith(['ana', 'beto'])),
      'poll_id,variant,pollster,sponsor,start_date,end_date,published_date,date_basis,sample_size,population,mode,margin_of_error,ana,beto,other,none,undecided,undecided_treatment,status,status_reason,source_url,source_title,archive_url,added,notes',
    ],
    [
      'results.csv of a new race',
      names(resultColumnsWith(['ana', 'beto'])),
      'kind,publisher,date,coverage_pct,other,source_url,source_title,notes,ana,beto,votes_ana,votes_beto',
    ],
  ];

describe('the columns of schema_version 1', () => {
  it.each(PROMISED)('of %s keep their names and places', (_, columns, promised) => {
    const wanted = promised.split(',');
    expect(SCHEMA_VERSION).toBe(1);
    expect(columns.slice(0, wanted.length)).toEqual(wanted);
  });
});
