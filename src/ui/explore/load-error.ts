/** A file that could not be had, with what a person can be told. */
export class LoadError extends Error {
	readonly path: string;
	/** The browser will not try again before the page is opened anew. */
	readonly lasting: boolean;
	constructor(path: string, reason: string, lasting = false) {
		super(reason);
		this.name = 'LoadError';
		this.path = path;
		this.lasting = lasting;
	}
}

/** Fetches a file of this site. Throws a LoadError that says which file and why. */
export async function fetchFile(fetcher: typeof fetch, path: string): Promise<Response> {
	let response: Response;
	try {
		response = await fetcher(path);
	} catch (cause) {
		throw new LoadError(path, cause instanceof Error ? cause.message : String(cause));
	}
	if (!response.ok) throw new LoadError(path, `HTTP ${response.status}`);
	return response;
}
