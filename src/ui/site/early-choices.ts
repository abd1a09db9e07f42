import { beforeTakeOver } from './taking-over.ts';

/** A control, and where a person set it before the page could answer. */
interface EarlyChoice {
	readonly control: HTMLInputElement | HTMLSelectElement;
	readonly value: string | boolean;
}

const early: EarlyChoice[] = [];
/** Whether the page has answered: what is remembered from then on is made again at once. */
let answers = false;

/**
 * Remembers the controls inside a part of the page that a person has changed while its scripts were still on their way: those that stand
 * otherwise than they were prerendered. The scripts then set them to what the address says.
 */
function noteEarlyChoices(part: Element): void {
	for (const control of part.querySelectorAll<EarlyChoice['control']>('input, select')) {
		const value = valueOf(control);
		// Of a group of radio buttons, the one that was chosen says it all.
		const unset = control.type === 'radio' && value === false;
		if (value !== prerendered(control) && !unset) early.push({ control, value });
	}
}

beforeTakeOver((part) => {
	noteEarlyChoices(part);
	if (answers) void chooseAgain();
});

/** Makes the choices that were remembered again, one after the other, now that the page answers. What is as chosen, or gone, is left. */
export async function chooseAgain(): Promise<void> {
	answers = true;
	for (const { control, value } of early.splice(0)) {
		// The page is first to finish what it does, such as to read the address.
		await new Promise((done) => setTimeout(done));
		if (!control.isConnected || valueOf(control) === value) continue;
		if (typeof value === 'string') control.value = value;
		else (control as HTMLInputElement).checked = value;
		const isText = typeof value === 'string' && control instanceof HTMLInputElement;
		control.dispatchEvent(new Event(isText ? 'input' : 'change', { bubbles: true }));
	}
}

function isTick(control: EarlyChoice['control']): control is HTMLInputElement {
	return control.type === 'checkbox' || control.type === 'radio';
}

function valueOf(control: EarlyChoice['control']): string | boolean {
	return isTick(control) ? control.checked : control.value;
}

function prerendered(control: EarlyChoice['control']): string | boolean {
	if (isTick(control)) return control.defaultChecked;
	if (control instanceof HTMLInputElement) return control.defaultValue;
	const options = [...control.options];
	return (options.find((option) => option.defaultSelected) ?? options[0])?.value ?? '';
}
