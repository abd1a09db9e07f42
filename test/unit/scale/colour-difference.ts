/** How different two colours look, also to people with colour-blindness: for judging the palette, not for the product. */

type Triple = readonly [number, number, number];
export type Vision = 'normal' | 'protanopia' | 'deuteranopia' | 'tritanopia';
export const VISIONS: readonly Vision[] = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'];

/** Machado, Oliveira and Fernandes 2009, severity 1.0, in linear RGB. */
const SIMULATION: Readonly<Record<Exclude<Vision, 'normal'>, readonly [Triple, Triple, Triple]>> = {
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};

/** CIEDE2000 colour difference of two `#rrggbb` as seen with a kind of vision; about 2 is just noticeable side by side. */
export function difference(one: string, other: string, vision: Vision = 'normal'): number {
	return ciede2000(lab(seen(linear(one), vision)), lab(seen(linear(other), vision)));
}

/** CIE L*, 0 black to 100 white. */
export function lightness(hex: string): number {
	return lab(linear(hex))[0];
}

function linear(hex: string): Triple {
	const at = (start: number): number => {
		const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	};
	return [at(1), at(3), at(5)];
}

function seen(rgb: Triple, vision: Vision): Triple {
	if (vision === 'normal') return rgb;
	const [r, g, b] = SIMULATION[vision];
	const row = (weights: Triple): number =>
		Math.min(1, Math.max(0, weights[0] * rgb[0] + weights[1] * rgb[1] + weights[2] * rgb[2]));
	return [row(r), row(g), row(b)];
}

function lab([r, g, b]: Triple): Triple {
	const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116);
	const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
	const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
	const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Sharma, Wu and Dalal 2005. */
function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
	const degrees = Math.PI / 180;
	const chroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
	const g = 0.5 * (1 - Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)));
	const [p1, p2] = [a1 * (1 + g), a2 * (1 + g)];
	const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)];
	const hue = (a: number, b: number): number => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / degrees + 360) % 360);
	const [h1, h2] = [hue(p1, b1), hue(p2, b2)];
	const grey = c1 * c2 === 0;
	let turn = grey ? 0 : h2 - h1;
	if (turn > 180) turn -= 360;
	if (turn < -180) turn += 360;
	const dL = l2 - l1;
	const dC = c2 - c1;
	const dH = 2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * degrees);
	const meanL = (l1 + l2) / 2;
	const meanC = (c1 + c2) / 2;
	let meanH = grey ? h1 + h2 : (h1 + h2) / 2;
	if (!grey && Math.abs(h1 - h2) > 180) meanH += h1 + h2 < 360 ? 180 : -180;
	const t =
		1 -
		0.17 * Math.cos((meanH - 30) * degrees) +
		0.24 * Math.cos(2 * meanH * degrees) +
		0.32 * Math.cos((3 * meanH + 6) * degrees) -
		0.2 * Math.cos((4 * meanH - 63) * degrees);
	const sL = 1 + (0.015 * (meanL - 50) ** 2) / Math.sqrt(20 + (meanL - 50) ** 2);
	const sC = 1 + 0.045 * meanC;
	const sH = 1 + 0.015 * meanC * t;
	const rotation =
		-Math.sin(60 * Math.exp(-(((meanH - 275) / 25) ** 2)) * degrees) *
		2 *
		Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7));
	return Math.sqrt((dL / sL) ** 2 + (dC / sC) ** 2 + (dH / sH) ** 2 + rotation * (dC / sC) * (dH / sH));
}
