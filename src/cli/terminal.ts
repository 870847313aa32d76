import { createInterface, type Interface } from 'node:readline';
import type { Conversation } from './questions.ts';

/** A conversation that holds the input open until it is closed. */
export interface Terminal extends Conversation {
  readonly close: () => void;
}

/**
 * Asks on the error stream and reads answers from the input, one a line; both are left alone until the first
 * question. Lines that come before they are asked for (a pipe) are kept.
 */
export function openTerminal(): Terminal {
  const waiting: ((answer: string | null) => void)[] = [];
  const kept: string[] = [];
  let lines: Interface | null = null;
  let ended = false;

  function open(): Interface {
    const { stdin: input, stderr: output } = process;
    const opened = createInterface({ input, output, terminal: input.isTTY });
    opened.on('line', (line) => {
      const next = waiting.shift();
      if (next === undefined) kept.push(line);
      else next(line);
    });
    opened.on('close', () => {
      ended = true;
      for (const next of waiting.splice(0)) next(null);
    });
    return opened;
  }

  return {
    ask: (text) => {
      lines ??= open();
      const line = kept.shift();
      if (!ended) {
        lines.setPrompt(text);
        lines.prompt();
      }
      if (line !== undefined || ended) return Promise.resolve(line ?? null);
      return new Promise((resolve) => waiting.push(resolve));
    },
    say: (text) => process.stderr.write(`${text}\n`),
    close: () => lines?.close(),
  };
}
