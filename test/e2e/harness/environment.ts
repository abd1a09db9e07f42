import type { LaunchOptions } from '@playwright/test';

/** What the global setup found and the workers need. */
export interface TestEnvironment {
	/** Origin of the served site. */
	readonly site: string;
	readonly launchOptions: LaunchOptions;
}

const variable = 'ATLAS_TEST_ENVIRONMENT';

/** Workers are processes of their own and inherit the environment variables. */
export function writeEnvironment(environment: TestEnvironment): void {
	process.env[variable] = JSON.stringify(environment);
}

export function readEnvironment(): TestEnvironment {
	const text = process.env[variable];
	if (text === undefined) throw new Error(`${variable} is not set: run browser tests by "npm run test:e2e"`);
	return JSON.parse(text) as TestEnvironment;
}
