import { TEXT } from './name-grid.ts';
import type { Mark, Role } from './scene.ts';

/** Writes the texts of one line, which all stand for the same datum; `middle` is that of the line, in pixels. */
export function rowWriter(datum: string, tone: string, middle: number) {
	return (key: string, role: Role, text: string, x: number, anchor: 'start' | 'end' = 'start'): Mark => ({
		key: `${key}-${datum}`,
		role,
		type: 'text',
		text,
		x,
		y: middle + TEXT * 0.35,
		anchor,
		size: TEXT,
		datum,
		tone
	});
}
