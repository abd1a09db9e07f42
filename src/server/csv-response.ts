/** A CSV file as it is downloaded: the bytes of the file under `data/`, unchanged. */
export function csvResponse(text: string): Response {
	return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
