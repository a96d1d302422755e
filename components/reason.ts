/** An error in words for the shopper's eye. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
