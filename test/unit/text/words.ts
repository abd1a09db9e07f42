import type { TextFormat, TextWords } from '#core/text/words.ts';

/** Words that show their message id and values, so that a test reads which sentence was chosen and what went into it. */
export const words = new Proxy({} as TextWords, {
	get: (_, id) => (input?: Record<string, unknown>) =>
		`${String(id)}(${Object.entries(input ?? {})
			.map(([name, value]) => `${name}=${String(value)}`)
			.join('; ')})`
});

export const format: TextFormat = {
	value: (value, indicator) => `${value} ${indicator.unit}`,
	percent: (share) => `${Math.round(share * 100)}%`,
	list: (items) => items.join(' and '),
	year: String
};
