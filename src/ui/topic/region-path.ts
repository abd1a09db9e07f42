/** The part of an address that stands for a region: '' for the world, `au/AU` for `au:AU`. */
export function regionPath(id: string): string {
	return id === 'world' ? '' : id.replace(':', '/');
}
