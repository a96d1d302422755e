/** An error in words for the shopper's eye; a failure of the store says the same once more in a second line. */
export function reasonOf(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line;
}
