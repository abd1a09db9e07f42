import { PRODUCT_CLASSES, productTone } from '#core/vaccines/group-supply.ts';
import * as m from '#locale/compiled/messages.js';
import { textFormat } from '#ui/figure/format.ts';

/** What the tones of numbers of products mean, from none upward. */
export function productLegend(): { readonly tone: string; readonly label: string }[] {
	const classes = PRODUCT_CLASSES.map((least, index) => {
		const next = PRODUCT_CLASSES[index + 1];
		return { tone: productTone(least), label: classLabel(least, next) };
	});
	return [{ tone: productTone(0), label: textFormat.whole(0) }, ...classes];
}

function classLabel(least: number, next: number | undefined): string {
	if (next === undefined) return m.legend_or_more({ from: textFormat.whole(least) });
	return next - 1 === least
		? textFormat.whole(least)
		: m.legend_between({ from: textFormat.whole(least), to: textFormat.whole(next - 1) });
}
