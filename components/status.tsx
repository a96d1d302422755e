/** What came of an action. */
export interface StatusLine {
  readonly words: string;
  readonly failed?: boolean;
}

/** A live region: it stands in the page before it speaks, or screen readers would miss the first words. */
export function Status({ line }: { line: StatusLine | null }) {
  return (
    <p class="status" role="status" data-tone={line?.failed ? 'failed' : undefined}>
      {line?.words}
    </p>
  );
}
