import type { Outcome } from './outcome.ts';
import type { Language } from '../lib/domain/language.ts';
import { calledWrongly } from './command-usage.ts';
import { AnswersEnded, RefusedAnswer, type Conversation } from './questions.ts';

/** Where a command that asks runs. */
export interface AskingSurroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly talk: Conversation;
}

/** What a command that asks says where it can't go on. */
export interface AskingWords {
  readonly usage: string;
  /** That the answers ended; names the flag that would have answered as `{flag}`. */
  readonly ended: string;
}

/**
 * The end of a command that asks, whichever way it goes: 1 where an answer was refused, 2 where the answers
 * ended too early or the command was called wrongly.
 */
export async function endOfAsking(
  run: () => Promise<Outcome>,
  { usage, ended }: AskingWords,
  language: Language,
): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof RefusedAnswer) return { code: 1, output: '', complaint: error.message };
    if (error instanceof AnswersEnded) {
      return { code: 2, output: '', complaint: ended.replace('{flag}', error.flag) };
    }
    return calledWrongly(error, language, usage);
  }
}
