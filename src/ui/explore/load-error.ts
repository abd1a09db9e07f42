/** A file that could not be had, with what a person can be told. */
export class LoadError extends Error {
	readonly path: string;
	constructor(path: string, reason: string) {
		super(reason);
		this.name = 'LoadError';
		this.path = path;
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
