/** What the list of finds and the field above it share. */
export interface SearchListProps {
	/** Id of the list, which the field names as controlled by it. */
	readonly id: string;
	readonly query: string;
	/** Whether the list is to be seen. */
	open: boolean;
	/** Id of the find that the arrow keys have reached. */
	active: string | undefined;
}
