import { median } from './report.ts';

const repeats = 5;
const bytes = 64 * 1024 * 1024;
/** Of memory that the system hands out, on the machines that this runs on. */
const pageSize = 4096;

/**
 * µs that the system takes to hand out a page of memory of 4,096 bytes: 0.1 to 0.5 on common machines, 50 times as much on some virtual
 * ones. A page that is opened for the first time needs some thousands: where this is high, no table of the benchmark tells of a usual device.
 */
export function timeFreshMemory(): number {
	const times = Array.from({ length: repeats }, () => {
		const started = performance.now();
		const memory = Buffer.allocUnsafeSlow(bytes);
		for (let at = 0; at < bytes; at += pageSize) memory[at] = 1;
		return performance.now() - started;
	});
	return (median(times) * 1000) / (bytes / pageSize);
}
