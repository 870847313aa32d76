import { dayInTimeZone } from '../domain/day-in-time-zone.ts';
import { readOwnFile, type OwnRequest, type OwnStage, type OwnView } from './recompute-own.ts';

/** What the page asks of this worker: the file itself is read here, off the page's thread. */
export interface OwnTask {
  readonly file: File;
  readonly request: Omit<OwnRequest, 'bytes' | 'name' | 'today'>;
}

/** What this worker says: how far it is, and in the end what came of it. */
export type OwnNews =
  | { readonly kind: 'stage'; readonly stage: OwnStage }
  | { readonly kind: 'done'; readonly view: OwnView }
  | { readonly kind: 'unreadable' };

addEventListener('message', ({ data }: MessageEvent<OwnTask>) => void work(data));

async function work({ file, request }: OwnTask): Promise<void> {
  tell({ kind: 'stage', stage: 'reading' });
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) {
    tell({ kind: 'unreadable' });
    return;
  }
  const today = dayInTimeZone(new Date(), 'UTC');
  const whole = { ...request, today, name: file.name, bytes: new Uint8Array(bytes) };
  const view = readOwnFile(whole, (stage) => {
    tell({ kind: 'stage', stage });
  });
  tell({ kind: 'done', view });
}

function tell(news: OwnNews): void {
  postMessage(news);
}
