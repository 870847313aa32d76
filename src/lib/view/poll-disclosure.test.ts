import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '../domain/calendar-day.ts';
import { examplePoll, percent } from './example-race.fixture.ts';
import { pollDisclosure } from './poll-disclosure.ts';

describe('the record of a poll', () => {
  it('tells who was asked, how, the reported margin of error, the day it came out, and the undecided', () => {
    const poll = examplePoll('one', '2030-06-10', 54, 36, {
      sponsor: 'A paper',
      startDate: calendarDayOf('2030-06-08'),
      population: 'registered',
      modes: ['face-to-face', 'phone'],
      marginOfError: 3.1,
      publishedDate: calendarDayOf('2030-06-12'),
      none: percent(2.5),
    });
    expect(pollDisclosure(poll, 'en')).toEqual({
      interviews: '1,000 interviews',
      told: 'registered voters · face to face + by phone · margin of error ± 3.1 as reported · published 12 Jun 2030 · undecided 10% · undecided within the figures · none or blank 2.5%',
      missing: '',
      archive: null,
    });
  });

  it('names each thing that a publisher should tell and did not', () => {
    const poll = examplePoll('one', '2030-06-10', 54, 36, {
      sampleSize: null,
      undecided: null,
      undecidedTreatment: 'unknown',
    });
    expect(pollDisclosure(poll, 'es')).toMatchObject({
      interviews: 'muestra no informada',
      told: '',
      missing:
        'No se informa: quién la pagó, primer día del trabajo de campo, tamaño de la muestra, a quiénes se preguntó, cómo se preguntó, margen de error y los indecisos.',
    });
  });

  it('counts undecided voters who were left out on purpose as told', () => {
    const poll = examplePoll('one', '2030-06-10', 60, 40, {
      undecided: null,
      undecidedTreatment: 'excluded',
    });
    const { told, missing } = pollDisclosure(poll, 'en');
    expect(told).toBe('undecided left out of the figures');
    expect(missing).not.toContain('the undecided');
  });

  it('shows a way of asking that the project has no word for as the file has it', () => {
    const poll = examplePoll('one', '2030-06-10', 54, 36, { modes: ['semaphore'] });
    expect(pollDisclosure(poll, 'en').told).toContain('semaphore');
  });

  it('leads to the archived copy where there is one', () => {
    const poll = examplePoll('one', '2030-06-10', 54, 36, { archiveUrl: 'https://example.org/a' });
    expect(pollDisclosure(poll, 'en').archive?.url).toBe('https://example.org/a');
  });
});
