import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { commentBody } from './comment-body.ts';
import { postComment, type PostContext } from './comment-post.ts';

/** Bytes; what a stranger's run left behind is not read beyond this. */
const LARGEST_FILE = 500_000;

const setting = (name: string): string => process.env[name] ?? '';

/** A file of the run's artifact as text; empty if it is not there or too large. */
function readText(name: string): string {
  const path = join(setting('PREVIEW') || 'preview', name);
  if (!existsSync(path)) return '';
  const { size } = statSync(path);
  return size > LARGEST_FILE ? '' : readFileSync(path, 'utf8');
}

function contextOf(token: string): PostContext {
  return {
    repository: setting('GITHUB_REPOSITORY'),
    headSha: setting('HEAD_SHA'),
    headRepository: setting('HEAD_REPOSITORY'),
    ask: async (method, path, body) => {
      const response = await fetch(`${setting('GITHUB_API_URL')}${path}`, {
        method,
        headers: {
          accept: 'application/vnd.github+json',
          authorization: `Bearer ${token}`,
          'x-github-api-version': '2022-11-28',
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
      const answer: unknown = await response.json();
      return answer;
    },
  };
}

const markdown = readText('diff.md');
const token = setting('GITHUB_TOKEN');
if (markdown.trim() === '') {
  console.log('There is nothing to post.');
} else if (token === '') {
  // On a contributor's own machine: what would be posted.
  console.log(commentBody(markdown, setting('RUN_URL')));
} else {
  const body = commentBody(markdown, setting('RUN_URL'));
  const outcome = await postComment(readText('number').trim(), body, contextOf(token));
  console.log(outcome);
}
