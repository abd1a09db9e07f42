/**
 * Parts of a query that say something else than they can: named as they stand in the address, so that a person is told. A part that is
 * missing says nothing.
 *
 * @param get text of a part, '' where it is not there
 * @param known what each part can say, the default too
 */
export function unknownParts<Name extends string>(
	get: (name: Name) => string,
	known: Readonly<Record<Name, readonly string[]>>
): string[] {
	return (Object.keys(known) as Name[]).flatMap((name) => {
		const text = get(name);
		return text === '' || known[name].includes(text) ? [] : `${name}=${text}`;
	});
}
