/** True if one letter more, less, other, or exchanged with its neighbour makes the one word of the other, or nothing is to do. */
export function withinOneEdit(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1) return false;
	let same = 0;
	while (same < a.length && a[same] === b[same]) same += 1;
	if (same === a.length && same === b.length) return true;
	const rest = (text: string, from: number): string => text.slice(same + from);
	const exchanged = a[same] === b[same + 1] && a[same + 1] === b[same] && rest(a, 2) === rest(b, 2);
	return exchanged || rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1);
}
