import type { Result } from '../lib/domain/result.ts';

/** Somebody who can be asked; what is said is not the command's output. */
export interface Conversation {
  /** The answer without its line end; null once there will be no more answers. */
  readonly ask: (text: string) => Promise<string | null>;
  readonly say: (text: string) => void;
}

/** One thing that a command must know, told by a flag or in answer to a question. */
export interface Question<Draft> {
  readonly flag: string;
  readonly text: string;
  /** Said once before the question, where it needs more words; else empty. */
  readonly hint: string;
  /** Nothing is asked where the flags tell everything that is required. */
  readonly required: boolean;
  /** Asked until the answer is empty; the flag may be repeated. */
  readonly many: boolean;
  /** What an empty answer stands for; may be empty itself. */
  readonly fallback: (draft: Draft) => string;
  /** The draft with the answer in it, or why the answer is refused. */
  readonly take: (draft: Draft, answer: string) => Result<Draft, string>;
}

/** An answer given by a flag was refused; the message says why. */
export class RefusedAnswer extends Error {}

/** The answers ended before the question after this flag's name was answered. */
export class AnswersEnded extends Error {
  readonly flag: string;

  constructor(flag: string) {
    super(flag);
    this.flag = flag;
  }
}

/** The values of a flag; none where it was not given. */
export type Flags = (flag: string) => readonly string[];

/** True if something that is required is told by no flag: whatever the flags leave open is asked then. */
export function asksAnything<Draft>(questions: readonly Question<Draft>[], flags: Flags): boolean {
  return questions.some(({ flag, required }) => required && flags(flag).length === 0);
}

/** The draft with all questions answered, by flags first; refused answers are asked for again. */
export async function answerAll<Draft>(
  start: Draft,
  questions: readonly Question<Draft>[],
  flags: Flags,
  talk: Conversation,
): Promise<Draft> {
  const asks = asksAnything(questions, flags);
  refuseFlags(start, questions, flags);
  let draft = start;
  for (const question of questions) {
    const told = flags(question.flag);
    if (told.length > 0) draft = takeAll(draft, question, told);
    else if (asks) draft = await askFor(draft, question, talk);
    else draft = takeAll(draft, question, [question.fallback(draft)]);
  }
  return draft;
}

/** Throws if the value of a flag is refused, naming all that are: one at a time is a guessing game. */
function refuseFlags<Draft>(
  start: Draft,
  questions: readonly Question<Draft>[],
  flags: Flags,
): void {
  let draft = start;
  const refused = questions.flatMap((question) => {
    try {
      const told = flags(question.flag);
      if (told.length > 0) draft = takeAll(draft, question, told);
      return [];
    } catch (error) {
      if (error instanceof RefusedAnswer) return [error.message];
      throw error;
    }
  });
  if (refused.length > 0) throw new RefusedAnswer(refused.join('\n'));
}

function takeAll<Draft>(draft: Draft, question: Question<Draft>, values: readonly string[]): Draft {
  const all = question.many ? [...values, ''] : values;
  return all.reduce((before, value) => {
    const taken = question.take(before, value);
    if (!taken.ok) throw new RefusedAnswer(`--${question.flag}: ${taken.problem}`);
    return taken.value;
  }, draft);
}

async function askFor<Draft>(
  start: Draft,
  question: Question<Draft>,
  talk: Conversation,
): Promise<Draft> {
  let draft = start;
  if (question.hint !== '') talk.say(question.hint);
  for (;;) {
    const fallback = question.fallback(draft);
    const standard = fallback === '' ? '' : ` [${fallback}]`;
    const answer = await talk.ask(`${question.text}${standard}: `);
    if (answer === null) throw new AnswersEnded(question.flag);
    const typed = answer.trim();
    const taken = question.take(draft, typed === '' ? fallback : typed);
    if (taken.ok) draft = taken.value;
    else talk.say(`  ${taken.problem}`);
    if (taken.ok && (!question.many || typed === '')) return draft;
  }
}
