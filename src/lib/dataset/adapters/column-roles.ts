import { ROLES, type Role } from './foreign-poll.ts';

/** Headings, as letters and digits only, that say what a column is about, in the languages met so far. */
const HEADINGS: Readonly<Record<Role, readonly string[]>> = {
  pollster: [
    ...['pollster', 'pollingfirm', 'pollsterclient', 'firm', 'company', 'institute', 'institut'],
    ...['organisation', 'organization', 'pollsource', 'pollingorganisation', 'pollingorganization'],
    ...['pollinginstitute', 'auftraggeber', 'encuestadora', 'instituto', 'casaencuestadora'],
    ...['firmaencuestadora', 'pollingfirmclient', 'pollsters', 'encuestadoras', 'empresa'],
  ],
  sponsor: ['sponsor', 'sponsors', 'client', 'commissioner', 'commissionedby', 'patrocinador'],
  dates: [
    ...['fieldworkdate', 'fieldworkdates', 'dates', 'datesconducted', 'datesadministered'],
    ...['surveydates', 'fieldwork', 'datesofpolling', 'originaldates', 'fechadelevantamiento'],
    ...['fechas', 'fechasdecampo', 'trabajodecampo', 'fechaderealizacion', 'levantamiento'],
    ...['dateconducted', 'datesofsurvey', 'datesofpoll', 'pollingdate', 'pollingdates'],
  ],
  start: ['startdate', 'start', 'collectperiodfrom', 'begindate', 'fieldworkstart', 'fechainicio'],
  end: ['enddate', 'end', 'collectperiodto', 'fieldworkend', 'fechafin'],
  date: ['date', 'data', 'dato', 'fecha', 'polldate'],
  published: ['publdate', 'publisheddate', 'publicationdate', 'datadivulgacao', 'fechapublicacion'],
  middle: ['middate', 'middledate'],
  sample: [
    ...['samplesize', 'sample', 'n', 'numberofobservations', 'muestra', 'sizesample'],
    ...['tamanodelamuestra', 'tamanomuestra', 'respondents'],
  ],
  population: ['population', 'poblacion'],
  mode: [
    ...['methodology', 'mode', 'method', 'metodologia', 'metodo', 'modo'],
    ...['surveymethod', 'modalidad'],
  ],
  'margin-of-error': ['marginoferror', 'moe', 'margenerror', 'margendeerror', 'errormargin'],
  other: [
    ...['other', 'others', 'otros', 'otro', 'outros', 'otherothers', 'othercandidates'],
    ...['somebodyelse', 'someoneelse', 'cand3pct'],
  ],
  none: [
    ...['none', 'blank', 'noneblank', 'blanknull', 'nulo', 'blanco', 'ninguno', 'noneofthese'],
    ...['noneoftheabove', 'blanconulo', 'nuloblanco', 'wouldnotvote', 'abstention', 'wontvote'],
    ...['novotaria', 'abstencion', 'noneblanknull', 'ningunoblanconulo'],
  ],
  undecided: [
    ...['undecided', 'uncertain', 'dontknow', 'unsure', 'indecisos', 'nosabe', 'nsnc', 'nsnr'],
    ...['undecidednoanswer', 'dk', 'dkna', 'undec', 'nosabenocontesta', 'nosabenoresponde'],
    ...['dontknownoanswer', 'undecideddontknow', 'unsureundecided', 'notsure'],
  ],
  link: ['url', 'sourceurl', 'link', 'enlace'],
  remark: ['comment', 'comments', 'remarks', 'notes', 'notas', 'observaciones'],
  'poll-key': ['pollid', 'sondage', 'malingfileslink'],
  'reading-key': ['questionid'],
  answer: [
    ...['candidatename', 'answer', 'party', 'parti', 'candidate', 'candidateorparty', 'choice'],
    ...['partido', 'candidato'],
  ],
  share: [
    ...['pct', 'pollshare', 'share', 'percent', 'percentage', 'prosent', 'votingintention'],
    ...['intendedvote', 'porcentaje'],
  ],
};

/** Headings of columns that tell one race of a file from another, the surest first. */
const RACE_HEADINGS: readonly string[] = [
  ...['race', 'raceid', 'electionid', 'cycle', 'officetype', 'state', 'location', 'land', 'stage'],
  ...['omraade', 'valg', 'seatname', 'electionyear', 'electiondate', 'dateelection', 'year'],
  ...['preferencetype', 'type', 'polltype', 'subject', 'seat'],
];

const ROLE_OF_HEADING: ReadonlyMap<string, Role> = new Map(
  roleEntries().flatMap(([role, headings]) =>
    headings.map((heading): [string, Role] => [heading, role]),
  ),
);

function roleEntries(): [Role, readonly string[]][] {
  const roles = Object.keys(HEADINGS).filter((name): name is Role => name in HEADINGS);
  return roles.map((role) => [role, HEADINGS[role]]);
}

/** A heading's letters and digits, lower case, without accents: how headings are compared. */
export function plainHeading(heading: string): string {
  const bare = heading.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** How surely a column with this heading tells the races of a file apart: 0 is best; −1 if it doesn't. */
export function raceHeadingRank(heading: string): number {
  return RACE_HEADINGS.indexOf(plainHeading(heading));
}

/** How well a heading says that a column has a role: 0 is best; of two, the better is taken. */
export function headingRank(heading: string, role: Role): number {
  const rank = HEADINGS[role].indexOf(plainHeading(heading));
  return rank < 0 ? HEADINGS[role].length : rank;
}

/** Heading → what its column is about, as a mapping says. */
export type ColumnNames = Readonly<Record<string, string>>;

/** What a column is about: as the mapping says, or else by its heading. */
export function roleByHeading(heading: string, columns: ColumnNames): Role | undefined {
  if (!Object.hasOwn(columns, heading)) return roleOfHeading(heading);
  return ROLES.find((role) => role === columns[heading]);
}

/** What a column with this heading is about; undefined if the heading is none of the known ones. */
export function roleOfHeading(heading: string): Role | undefined {
  return ROLE_OF_HEADING.get(plainHeading(heading));
}
