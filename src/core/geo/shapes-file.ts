/** Name of the file that holds the map of a group: `world`, or `<scheme>-<group>` for `<scheme>:<group>`. A colon has no place in a file name. */
export function shapesFile(groupId: string): string {
	return groupId.replace(':', '-');
}

/** The group whose map a file holds. Schemes have no hyphen in their id, groups may: the first one divides. Undefined where it is no such name. */
export function groupOfShapesFile(name: string): string | undefined {
	if (name === 'world') return name;
	const [, scheme, group] = /^([a-z0-9_]+)-([A-Za-z0-9_-]+)$/.exec(name) ?? [];
	return scheme === undefined || group === undefined ? undefined : `${scheme}:${group}`;
}
