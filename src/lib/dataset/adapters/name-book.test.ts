import { describe, expect, it } from 'vitest';
import type { Pollster } from '../../domain/race.ts';
import { OPEN_MAPPING } from './import-mapping.ts';
import { nameBook, type NameBook } from './name-book.ts';

function firm(name: string, country: string | null, aliases: readonly string[] = []): Pollster {
  const id = name.toLowerCase().replaceAll(' ', '-');
  return { id, name, aliases, country, website: null, founded: null, notes: null };
}

const FIRMS: readonly Pollster[] = [
  firm('Acme Research', 'FD', ['AcmeResearch']),
  firm('Borda Consultores', 'FD'),
  firm('Consultores 21', 'FD'),
  firm('Condorcet', 'FD'),
  firm('Arrow y Estrategia', 'FD'),
  firm('Hare Encuestas', 'SY'),
  firm('Sainte Lague', 'SY'),
  firm('Droop', null),
];
const RACE_FIRMS = ['acme-research', 'borda-consultores'];

function book(raceFirms: readonly string[] = RACE_FIRMS): NameBook {
  const candidates = [
    { id: 'ana', name: 'Ana Pérez', shortName: 'Ana' },
    { id: 'beto', name: 'Beto Pérez', shortName: 'Beto' },
  ];
  const mapping = { ...OPEN_MAPPING, firms: FIRMS, raceFirms, candidatesKnown: candidates };
  return nameBook({ ...mapping, names: 'closed' });
}

describe('the firm that an unknown name may mean', () => {
  it.each([
    ['Edison Research', null],
    ['Encuesta Rara', null],
    ['MB Research', null],
    ['IRC Consultores', null],
    ['Consultores 22', null],
    ['Arrow Ciudadano', null],
    ['Encuestas', null],
    ['', null],
  ])('is nobody for “%s”: words of the trade tell no firm', (name, wanted) => {
    expect(book().nearestFirm(name)).toBe(wanted);
  });

  it.each([
    ['Acme', 'acme-research'],
    ['Borda (phone)', 'borda-consultores'],
    ['Bordo Consultores', 'borda-consultores'],
    ['Consultores 21 C.A.', 'consultores-21'],
    ['Grupo Condorcett', 'condorcet'],
  ])('is told for “%s” by the words that are its own', (name, wanted) => {
    expect(book().nearestFirm(name)).toBe(wanted);
  });

  it('is one of the race’s country, of none, or of any where the race has no firms yet', () => {
    expect(book().nearestFirm('Droop Group')).toBe('droop');
    expect(book().nearestFirm('Sainte-Laguë Polls')).toBe(null);
    expect(book([]).nearestFirm('Sainte-Laguë Polls')).toBe('sainte-lague');
  });

  it('is nobody where two are equally likely', () => {
    expect(book().nearestFirm('Borda Acme')).toBe(null);
  });
});

describe('a candidate’s name', () => {
  it('is known with the letter of a party behind it', () => {
    expect(book().candidate('Ana Pérez (D)')).toBe('ana');
    expect(book().candidate('Ana Pérez (2)')).toBe(undefined);
  });

  it('is not suggested by a surname that two candidates have', () => {
    expect(book().nearestCandidate('Carla Pérez')).toBe(null);
    expect(book().nearestCandidate('Betto Peres')).toBe('beto');
  });
});

describe('a mapped name', () => {
  it('in another script is that name alone', () => {
    const pollsters = { 世論: 'Acme Research', 調査: '-' };
    const names = nameBook({ ...OPEN_MAPPING, pollsters, firms: FIRMS });
    expect(['世論', '調査', '民調'].map((name) => names.firm(name))).toEqual([
      'acme-research',
      '-',
      undefined,
    ]);
  });
});
