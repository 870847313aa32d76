import { describe, expect, it } from 'vitest';
import { editDataLink, newIssueLink } from './repository-links.ts';

const REPOSITORY = 'https://github.com/owner/name';

describe('links into the repository', () => {
  it('open the issue form with what was typed, whatever that is', () => {
    const line = 'a,"x & y=z",<script>,#,+\nsecond';
    const link = new URL(newIssueLink(REPOSITORY, 'add-a-poll.yml', { line }));
    expect(link.origin + link.pathname).toBe(`${REPOSITORY}/issues/new`);
    expect(Object.fromEntries(link.searchParams)).toEqual({ template: 'add-a-poll.yml', line });
  });

  it('leave out what would make the address too long to be answered', () => {
    const link = newIssueLink(REPOSITORY, 'add-a-poll.yml', { line: 'é'.repeat(3000) });
    expect(link).toBe(`${REPOSITORY}/issues/new?template=add-a-poll.yml`);
  });

  it('open the editor at a file of the data', () => {
    expect(editDataLink(REPOSITORY, 'x-2024/polls.csv')).toBe(
      `${REPOSITORY}/edit/main/data/x-2024/polls.csv`,
    );
  });
});
