import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';
import { unpackChromium } from './chromium-package.ts';

/** A browser that was seen to run on this machine. */
export interface BrowserChoice {
	readonly name: string;
	readonly launchOptions: LaunchOptions;
}

/**
 * Finds a Chromium that runs here: the one that npm brought, then the same with the libraries it brings along, then
 * an installed one. Each is tried by opening a page.
 *
 * @throws Error naming every one that was tried and why it did not run
 */
export async function chooseBrowser(): Promise<BrowserChoice> {
	const failures: string[] = [];
	for (const candidate of [...(await packaged(failures)), ...installed()]) {
		try {
			return { ...candidate, name: `${candidate.name}, version ${await probe(candidate.launchOptions)}` };
		} catch (error) {
			failures.push(`${candidate.name}: ${brief(error)}`);
		}
	}
	throw new Error(`no browser runs on this machine; install Chrome or Chromium. Tried:\n${failures.join('\n')}`);
}

async function packaged(failures: string[]): Promise<BrowserChoice[]> {
	try {
		const { executable, libraries, fonts } = await unpackChromium();
		const env = { ...environment(), FONTCONFIG_FILE: fonts };
		const options = { executablePath: executable };
		return [
			{ name: 'Chromium from npm', launchOptions: { ...options, env } },
			{
				name: 'Chromium from npm with its own libraries',
				launchOptions: { ...options, env: { ...env, LD_LIBRARY_PATH: libraries } }
			}
		];
	} catch (error) {
		failures.push(`Chromium from npm could not be unpacked: ${String(error)}`);
		return [];
	}
}

function installed(): BrowserChoice[] {
	const folders = (process.env.PATH ?? '').split(delimiter);
	const onPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
		.flatMap((name) => folders.map((folder) => join(folder, name)))
		.filter((file) => existsSync(file))
		.map((file) => ({ name: `installed ${file}`, launchOptions: { executablePath: file } }));
	// Where Chrome and Edge stand on macOS and Windows, Playwright knows.
	const channels = ['chrome', 'msedge'].map((channel) => ({
		name: `installed ${channel}`,
		launchOptions: { channel }
	}));
	return [...onPath, ...channels];
}

async function probe(options: LaunchOptions): Promise<string> {
	const browser = await chromium.launch({ ...options, timeout: 20_000 });
	try {
		const page = await browser.newPage();
		await page.goto('data:text/html,<p>runs</p>');
		const text = await page.textContent('p');
		if (text !== 'runs') throw new Error(`the page shows ${String(text)} instead of "runs"`);
		return browser.version();
	} finally {
		await browser.close();
	}
}

function environment(): Record<string, string> {
	return Object.fromEntries(
		Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined)
	);
}

/** The message without the launch command, which is long and the same for all. */
function brief(error: unknown): string {
	const lines = String(error).split('\n');
	return lines
		.filter((line) => !line.includes('<launching>'))
		.join(' ')
		.slice(0, 400);
}
