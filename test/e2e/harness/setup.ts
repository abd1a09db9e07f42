import type { AddressInfo } from 'node:net';
import { createSiteServer } from '#server/serve.ts';
import { chooseBrowser } from './browser.ts';
import { writeEnvironment } from './environment.ts';

/** Before all tests: finds the browser and serves build/ on a free port; the workers learn both from the environment. */
export default async function setup(): Promise<() => void> {
	const server = createSiteServer('build');
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const { port } = server.address() as AddressInfo;
	const { name, launchOptions } = await chooseBrowser();
	console.log(`Browser: ${name}`);
	writeEnvironment({ site: `http://localhost:${port}`, launchOptions });
	return () => {
		server.closeAllConnections();
		server.close();
	};
}
