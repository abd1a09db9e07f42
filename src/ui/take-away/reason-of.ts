/** What went wrong, in the words of what failed. */
export function reasonOf(cause: unknown): string {
	return cause instanceof Error && cause.message !== '' ? cause.message : String(cause);
}
