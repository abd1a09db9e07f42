import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { inflate } from '@sparticuz/chromium';

/** A Chromium unpacked from the npm package. */
export interface PackagedChromium {
	readonly executable: string;
	readonly version: string;
	/** Libraries for machines that lack them (NSS and expat), for LD_LIBRARY_PATH. */
	readonly libraries: string;
	/** A fontconfig file with the packaged font first, so that text has the same width on every machine. */
	readonly fonts: string;
}

const packageFolder = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));

/**
 * Unpacks the browser once per version into node_modules/.cache. The package's own `executablePath()` would share
 * /tmp/chromium with every other version and take a half-written file for a whole one; here a finished folder
 * appears by one rename, so that processes side by side cannot disturb each other.
 */
export async function unpackChromium(): Promise<PackagedChromium> {
	const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
	const cache = resolve('node_modules/.cache');
	const folder = join(cache, `chromium-${version}`);
	if (!existsSync(folder)) {
		mkdirSync(cache, { recursive: true });
		const unfinished = mkdtempSync(join(cache, 'chromium-unfinished-'));
		try {
			await unpackInto(unfinished);
			renameSync(unfinished, folder);
		} catch (error) {
			rmSync(unfinished, { recursive: true });
			// When another process was first, its folder is as good.
			if (!existsSync(folder)) throw error;
		}
	}
	const fonts = join(folder, 'fonts.conf');
	writeFileSync(fonts, fontconfig(folder));
	return { executable: join(folder, 'chromium'), version, libraries: join(folder, 'al2023/lib'), fonts };
}

/** The package unpacks to the folder for temporary files, which the environment names. */
async function unpackInto(folder: string): Promise<void> {
	const before = process.env.TMPDIR;
	process.env.TMPDIR = folder;
	try {
		for (const archive of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
			await inflate(join(packageFolder, 'bin', archive));
		}
	} finally {
		if (before === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = before;
	}
}

function fontconfig(folder: string): string {
	const preferred = ['sans-serif', 'serif', 'system-ui'].map(
		(family) => `<alias binding="same"><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`
	);
	return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${folder}/fonts/fonts</dir>
<dir>/usr/share/fonts</dir>
<cachedir>${folder}/fonts-cache</cachedir>
${preferred.join('\n')}
</fontconfig>
`;
}
