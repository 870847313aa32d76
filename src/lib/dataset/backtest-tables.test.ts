import { describe, expect, it } from 'vitest';
import { calendarDayOf, dayNumber } from '../domain/calendar-day.ts';
import { formatPredictions } from './backtest-predictions.ts';
import { parseBacktestTables } from './backtest-tables.ts';

const TEXTS = {
  elections: 'election_id,country,election_date,source\nx-1,XX,2020-05-10,invented\n',
  polls: [
    'election_id,pollster,start_date,end_date,sample_size,population,candidate_or_party,pct',
    'x-1,"Smith, Jones",2020-05-01,2020-05-02,900,lv,one,51.5',
    'x-1,"Smith, Jones",2020-05-01,2020-05-02,900,lv,two,48.5',
    'x-1,Other,2020-05-03,2020-05-03,,,two,47',
  ].join('\n'),
  results: 'election_id,party,pct\nx-1,one,52\nx-1,two,48\n',
  asof: 'election_id,as_of_date\nx-1,2020-05-09\nx-1,2020-05-03\n',
};

describe('the tables of past elections', () => {
  it('become elections with one poll per firm and field dates, shares as parts of one', () => {
    const parsed = parseBacktestTables(TEXTS);
    expect(parsed.ok && parsed.value).toMatchObject([
      {
        id: 'x-1',
        parties: ['one', 'two'],
        result: [0.52, 0.48],
        dates: [dayNumber(calendarDayOf('2020-05-03')), dayNumber(calendarDayOf('2020-05-09'))],
        polls: [
          { house: 'Smith, Jones', sampleSize: 900, shares: [0.515, 0.485] },
          { house: 'Other', sampleSize: null, shares: [null, 0.47] },
        ],
      },
    ]);
  });

  it('name every fault with its table, line and column, all at once', () => {
    const parsed = parseBacktestTables({
      ...TEXTS,
      results: 'election_id,party,pct\nx-1,one,x\n',
      asof: 'election_id,as_of_date\nx-1,9 May\n',
    });
    expect(parsed.ok ? [] : parsed.problem).toEqual([
      {
        table: 'asof',
        line: 2,
        column: 'as_of_date',
        found: '9 May',
        expected: 'a day, as in 2024-07-28',
      },
      { table: 'results', line: 2, column: 'pct', found: 'x', expected: 'a number from 0 to 100' },
    ]);
  });

  it('say which column is missing', () => {
    const parsed = parseBacktestTables({ ...TEXTS, asof: 'election_id,day\nx-1,2020-05-09\n' });
    expect(parsed.ok ? [] : parsed.problem).toContainEqual({
      table: 'asof',
      line: 1,
      column: 'as_of_date',
      found: '',
      expected: 'this column',
    });
  });
});

describe('a predictions file', () => {
  it('has the columns that a judge expects, in points', () => {
    const range = { low80: 0.48, high80: 0.52, low95: 0.47, high95: 0.53 };
    const text = formatPredictions([
      {
        election: 'x-1',
        date: dayNumber(calendarDayOf('2020-05-09')),
        party: 'one, two',
        estimate: 0.5,
        average: range,
        newPoll: range,
        result: range,
      },
    ]);
    expect(text).toBe(
      'election_id,as_of_date,party,estimate,lo95,hi95,lo80,hi80,pred_lo95,pred_hi95,pred_lo80,pred_hi80,res_lo95,res_hi95,res_lo80,res_hi80\n' +
        'x-1,2020-05-09,"one, two",50.0000,47.0000,53.0000,48.0000,52.0000,47.0000,53.0000,48.0000,52.0000,47.0000,53.0000,48.0000,52.0000\n',
    );
  });
});
