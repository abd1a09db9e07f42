import { describe, expect, it } from 'vitest';
import { meantByAddress, uninhabitedAddress } from '#core/search/meant-address.ts';
import { openSearch } from '#core/search/search-file.ts';
import { searchFile } from '#server/search-file.ts';

const MOST = 6;
const index = openSearch(searchFile());
const meant = (address: string): string[] => meantByAddress(index, address, MOST).map(({ entry }) => entry.path);

describe('an address that leads nowhere', () => {
	it.each([
		['/countries/KENYA', '/countries/KEN'],
		['/countries/ken', '/countries/KEN'],
		['/countries/KE', '/countries/KEN'],
		['/countries/kenia.html', '/countries/KEN'],
		['/countries/KEM', '/countries/KEN'],
		['/countries/KNE', '/countries/KEN'],
		['/countries/KNY', '/countries/KNA'],
		['/countries/TUV2', '/countries/TUV'],
		['/countries/KEN/x', '/countries/KEN'],
		['/country/KEN', '/countries/KEN'],
		['/atlas/countries/KEN', '/countries/KEN'],
		['/countries/C%C3%B4te%20d%E2%80%99Ivoire/', '/countries/CIV'],
		['/explor', '/explore'],
		['/regions/afro', '/regions/who_region/AFRO'],
		['/regions/who_region/AFRA', '/regions/who_region/AFRO'],
		['/data/births/x', '/data/births'],
		['/data/birhts', '/data/births'],
		['/data/fda_api_sites_', '/data/fda_api_sites'],
		['/active_ingredients/au/AU', '/active-ingredients/au/AU'],
		['/ecosystem/AU', '/ecosystem/au/AU'],
		['/ecosytem', '/ecosystem'],
		['/vaccines/au/XXQ', '/vaccines/au/AU'],
		['/vaccines/africa', '/vaccines/un_region/002'],
		['/asean', '/regions/asean/ASEAN'],
		['/artesunate', '/active-ingredients?molecule=artesunate#molecules'],
		['/countries/chad', '/countries/TCD'],
		['/countries/congo/x', '/countries/COG'],
		['/foo/bar/artesunate', '/active-ingredients?molecule=artesunate#molecules'],
		['/asean/foo', '/regions/asean/ASEAN'],
		['/foo/artesunat', '/active-ingredients?molecule=artesunate#molecules'],
		['/biovac', '/countries/ZAF#deals']
	])('%s meant %s', (address, path) => {
		expect(meant(address)[0]).toBe(path);
	});

	it.each([
		['/countries/XXX', '/countries'],
		['/countries/KEM', '/countries'],
		['/countries/%E0%A4%A', '/countries'],
		['/regions/no_scheme/QQQQ', '/regions'],
		['/data/x', '/data'],
		['/data/births/x', '/data'],
		['/trade/au/XX', '/trade'],
		['/trade/eu/QQ/more', '/trade'],
		['/ecosystem/AU', '/ecosystem'],
		['/active_ingredients/au/AU', '/active-ingredients'],
		['/active-ingredients/qq/QQ', '/active-ingredients']
	])('%s is offered %s, the page of its folder', (address, path) => {
		expect(meant(address).at(-1)).toBe(path);
	});

	it.each(['ATA', 'KEM', 'KNE', 'KNY', 'KEN/x', 'TUV2', 'XXX'])(
		'/countries/%s meant no molecule and no group',
		(code) => {
			for (const path of meant(`/countries/${code}`)) expect(path).toMatch(/^\/countries(\/[A-Z]{3})?$/);
		}
	);

	it.each(['/foo/bar/paracetamol', '/bar/foo/xyzzyx', '/foo/switserl', '/bar/x'])(
		'%s is not taken for what earlier or other words begin with',
		(address) => {
			expect(meant(address)).toEqual([]);
		}
	);

	it.each([
		['/countries/ATA', 'Antarctica', ['/countries']],
		['/countries/aq', 'Antarctica', ['/countries']],
		['/countries/Bouvet%20Island', 'Bouvet Island', ['/countries']],
		['/antarctica', 'Antarctica', []],
		['/countries/ITA2', undefined, ['/countries/ITA', '/countries']],
		['/', undefined, []]
	])('%s names the uninhabited %s', (address, place, paths) => {
		expect(uninhabitedAddress(index, address)).toBe(place);
		expect(meant(address)).toEqual(paths);
	});

	it('finds by name what stands in another folder, too', () => {
		expect(meant('/countries/africa')).toContain('/regions/un_region/002');
	});

	it('names the region of a topic’s page', () => {
		const [first] = meantByAddress(index, '/trade/AU', MOST);
		expect(first?.entry).toMatchObject({ kind: 'page', name: 'Trade', hint: 'African Union', path: '/trade/au/AU' });
	});

	it.each(['/', '/no-such-page', '/%E0%A4%A', '///', '/countries', '/x', '/constructor/y'])(
		'%s fails nowhere',
		(address) => {
			const paths = meant(address);
			expect(paths.length).toBeLessThanOrEqual(MOST);
			expect(new Set(paths).size).toBe(paths.length);
		}
	);
});
