/** Path data of absolute starts and relative steps → points in pixels, one list per subpath. Throws on anything else, so that a wrong character fails. */
export function readPath(d: string): [number, number][][] {
	if (d === '') return [];
	return d.split(/(?=M)/).map((part) => {
		const found = /^M([^Mlz]*)(?:l([^Mlz]*))?z?$/.exec(part);
		if (!found) throw new Error(`no path of this form: ${part.slice(0, 60)}`);
		const numbers = `${found[1]} ${found[2] ?? ''}`.trim();
		const values = [...numbers.matchAll(/-?(?:\d+(?:\.\d)?|\.\d)/g)].map(([text]) => Number(text));
		if (values.length % 2 !== 0 || numbers.replace(/[-\d. ]/g, '') !== '')
			throw new Error(`not pairs of numbers: ${numbers}`);
		let [x, y] = [0, 0];
		const points: [number, number][] = [];
		for (let index = 0; index < values.length; index += 2) {
			x = round(x + (values[index] ?? NaN));
			y = round(y + (values[index + 1] ?? NaN));
			points.push([x, y]);
		}
		return points;
	});
}

function round(value: number): number {
	// Plus zero: minus zero is zero.
	return Math.round(value * 10) / 10 + 0;
}
