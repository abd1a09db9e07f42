import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPaint } from '#ui/site/after-paint.ts';

const frames: (() => void)[] = [];

/** A window in which a frame is painted when the test says so. */
function openWindow(hidden: boolean): void {
	frames.length = 0;
	vi.stubGlobal('document', { hidden });
	vi.stubGlobal('requestAnimationFrame', (call: () => void) => frames.push(call));
}

function paint(): void {
	for (const call of frames.splice(0)) call();
}

describe('after a paint', () => {
	beforeEach(() => vi.useFakeTimers());
	afterEach(() => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
	});

	it('calls once the frame is done and the delay has passed', () => {
		openWindow(false);
		const then = vi.fn();
		afterPaint(then, 50);
		vi.advanceTimersByTime(1000);
		expect(then).not.toHaveBeenCalled();
		paint();
		vi.advanceTimersByTime(49);
		expect(then).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1);
		expect(then).toHaveBeenCalledOnce();
	});

	it('calls without a frame in a window that nobody sees', () => {
		openWindow(true);
		const then = vi.fn();
		afterPaint(then);
		expect(frames).toHaveLength(0);
		vi.advanceTimersByTime(0);
		expect(then).toHaveBeenCalledOnce();
	});
});
