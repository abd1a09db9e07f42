import { describe, expect, it } from 'vitest';
import { moleculesOf, seatsOf } from '#core/active-ingredients/register.ts';
import { unpackMoney } from '#core/active-ingredients/packed-money.ts';
import { parseOff, remainingSources } from '#core/active-ingredients/what-if.ts';
import { unpackRecords } from '#core/table/packed-records.ts';
import { chapterFinding } from '#ui/active-ingredients/chapter-text.ts';
import { nameIn, type ActiveIngredients } from '#ui/active-ingredients/page-data.ts';
import { shareFinding, siteFinding } from '#ui/active-ingredients/site-text.ts';
import { leadSentences, stopSentence } from '#ui/active-ingredients/stop-text.ts';
import { importFinding, moneyFinding } from '#ui/active-ingredients/trade-text.ts';
import { load } from '../../../src/routes/active-ingredients/[...region]/+page.server.ts';
import { csv, type Row } from './data.ts';

/** The load function for an event of which it reads the region only. */
const open: (event: never) => ReturnType<typeof load> = load;

/** What the page of a region holds. */
function pageOf(region: string): ActiveIngredients {
	const data = open({ params: { region } } as never);
	const register = unpackRecords(data.register);
	return { ...data, register, money: unpackMoney(data.money), shapes: data.shapes.shapes };
}

const countries = csv('countries.csv').filter((row) => row['status'] !== 'uninhabited');
const groups = csv('groups.csv');
const sites = csv('sites.csv').filter((row) => row['api_manufacture'] === 'true');
const entries = csv('active_ingredients.csv');
const trade = csv('trade_hs4.csv');
const atc = csv('atc_concentration.csv');
const molecules = [...new Set(entries.map((row) => row['molecule'] ?? ''))];

function membersOf(region: string): Set<string> {
	if (region === '') return new Set(countries.map((row) => row['iso3'] ?? ''));
	const [scheme, group] = region.split('/');
	const rows = groups.filter((row) => row['scheme'] === scheme && row['group'] === group);
	return new Set(rows.map((row) => row['iso3'] ?? ''));
}

const total = (rows: readonly Row[], column: string): number => rows.reduce((sum, row) => sum + Number(row[column]), 0);
const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');
/** A share in whole percent; a small part keeps its first digit. */
const percent = (share: number): string =>
	`${share > 0 && share < 0.005 ? Number((100 * share).toFixed(Math.ceil(-Math.log10(100 * share)))) : Math.round(share * 100)}%`;
/** Three significant digits with the word for thousands, as pages write dollars. */
function dollars(usd: number): string {
	const [unit, word] = usd >= 1e12 ? [1e12, 'tn'] : usd >= 1e9 ? [1e9, 'bn'] : [1e6, 'm'];
	return usd < 1e6
		? `US$\u00a0${grouped(Math.round(usd))}`
		: `US$\u00a0${Number((usd / unit).toPrecision(3))}\u00a0${word}`;
}

/** The country without which the most molecules have no entry left, counted from the bare file. */
function lost(iso3: string): number {
	return molecules.filter((inn) =>
		entries.filter((row) => row['molecule'] === inn).every((row) => row['iso3'] === iso3)
	).length;
}

const REGIONS = ['', 'au/AU', 'who_region/SEARO', 'who_region/WPRO', 'eu/EU27', 'asean/ASEAN', 'sids/SIDS_TERRITORY'];

describe.each(REGIONS)('/active-ingredients/%s', (region) => {
	const members = membersOf(region);
	const inside = (row: Row): boolean => members.has(row['iso3'] ?? '');
	const page = pageOf(region);
	const nameOf = nameIn(page);

	it('counts the sites of its members', () => {
		const own = sites.filter(inside);
		const makers = new Set(own.map((row) => row['iso3']));
		const sentence = siteFinding(page);
		expect(page.makers.total).toBe(own.length);
		expect(page.makers.makers).toHaveLength(makers.size);
		if (own.length === 0) return expect(sentence).toContain('no site');
		expect(sentence).toContain(grouped(own.length));
		expect(sentence).toContain(String(makers.size));
		if (region !== '') expect(sentence).toContain(percent(own.length / sites.length));
	});

	it('has every site either in a town on the map or counted as without a position', () => {
		const own = sites.filter(inside);
		const placed = page.cities.points.reduce((sum, [, , count]) => sum + count, 0);
		const without = page.cities.unplaced.reduce((sum, row) => sum + row.sites, 0);
		expect(without).toBe(own.filter((row) => row['lat'] === '').length);
		expect(placed + without).toBe(own.length);
	});

	it('divides the world into parts that hold every country once', () => {
		expect(page.parts.reduce((sum, part) => sum + part.members, 0)).toBe(countries.length);
		for (const { shares } of page.shares) {
			expect(shares.reduce((sum, { share = 0 }) => sum + share, 0)).toBeCloseTo(1, 10);
		}
	});

	it('says what share of sites, entries and people it has', () => {
		if (region === '') return;
		const people = new Map<string, { year: number; value: number }>();
		for (const row of csv('indicators/population.csv')) {
			const year = Number(row['year']);
			const known = people.get(row['iso3'] ?? '');
			if (row['value'] !== '' && (!known || known.year < year)) {
				people.set(row['iso3'] ?? '', { year, value: Number(row['value']) });
			}
		}
		const sum = (of: (iso3: string) => boolean): number =>
			[...people].reduce((all, [iso3, { value }]) => all + (of(iso3) ? value : 0), 0);
		const sentence = shareFinding(page);
		const placed = entries.filter((row) => row['iso3'] !== '');
		const inhabited = membersOf('');
		expect(sentence).toContain(
			`${percent(sum((iso3) => members.has(iso3)) / sum((iso3) => inhabited.has(iso3)))} of the world’s people`
		);
		const [plants, listed] = [sites.filter(inside).length, placed.filter(inside).length];
		expect(sentence).toContain(
			plants === 0 ? 'no registered site' : `${percent(plants / sites.length)} of the registered sites`
		);
		expect(sentence).toContain(
			listed === 0 ? 'no known entry on WHO’s list' : `${percent(listed / placed.length)} of the entries`
		);
		expect(sentence).not.toMatch(/\b0%/);
	});

	it('leads with the gravest stop and with what its members make', () => {
		const list = moleculesOf(page.register);
		const [gravest = '', second = ''] = leadSentences(list, seatsOf(list), page.region, page.members, nameOf);
		const seats = [...new Set(entries.flatMap((row) => row['iso3'] || []))];
		const [worst = '', next = ''] = seats.toSorted((a, b) => lost(b) - lost(a));
		expect(gravest).toContain(`If ${nameOf(worst)} stopped, ${lost(worst)} of the ${molecules.length} molecules`);
		const own = molecules.filter((inn) => entries.some((row) => row['molecule'] === inn && inside(row)));
		const only = own.filter((inn) => entries.filter((row) => row['molecule'] === inn).every(inside));
		if (region === '') expect(second).toContain(`${nameOf(next)} stopped, it would be ${lost(next)}`);
		else if (own.length === 0) expect(second).toContain('no member is known to have');
		else
			expect(second).toContain(
				`${own.length} of the ${molecules.length} molecules in supply from inside; ` +
					(only.length === 0 ? 'none of them is known to come from there alone.' : `${only.length} of them ha`)
			);
	});

	it('says what it buys under the headings and how much from concentrated ones', () => {
		const own = trade.filter(inside);
		const bought = total(own, 'import_usd');
		const hhi = new Map(csv('product_concentration.csv').map((row) => [row['hs4'], Number(row['hhi_exporters'])]));
		const share =
			total(
				own.filter((row) => (hhi.get(row['hs4'] ?? '') ?? 0) >= 1000),
				'import_usd'
			) / bought;
		const sentence = importFinding(page);
		expect(sentence).toContain(`imports of ${dollars(bought)}`);
		expect(sentence).toContain(`${percent(share)} is bought`);
	});

	it('says what its members sell and buy of core active ingredients', () => {
		const core = ['2936', '2937', '2938', '2939', '2941'];
		const own = trade.filter((row) => inside(row) && core.includes(row['hs4'] ?? ''));
		const [sold, bought] = [total(own, 'export_usd'), total(own, 'import_usd')];
		expect(page.money.total.exports).toBe(sold);
		expect(page.money.total.imports).toBe(bought);
		const byCountry = [...new Set(own.map((row) => row['iso3']))].map((iso3) =>
			own.filter((row) => row['iso3'] === iso3)
		);
		const importers = byCountry.filter((rows) => total(rows, 'import_usd') > total(rows, 'export_usd')).length;
		expect([page.money.importers, page.money.covered]).toEqual([importers, byCountry.length]);
		const sentence = moneyFinding(page.money, page.region);
		expect(sentence).toContain(dollars(sold));
		expect(sentence).toContain(`${importers} of ${byCountry.length}`);
		const missing = page.money.members.filter(({ exports }) => exports === undefined);
		expect(missing).toHaveLength(members.size - byCountry.length);
		expect(missing.every(({ ratio, balance }) => ratio === undefined && balance === undefined)).toBe(true);
	});

	it.each(['certificate', 'biological'] as const)('names who leads the chapters: %s', (role) => {
		const rows = atc.filter((row) => row['role'] === role);
		// Where every country has one supplier none leads.
		const ledRows = rows.filter((row) => row['suppliers'] !== row['countries']);
		const led = (iso3: string): number => ledRows.filter((row) => row['top_country'] === iso3).length;
		const [first = ''] = rows.map((row) => row['top_country'] ?? '').toSorted((a, b) => led(b) - led(a));
		const chapters = role === 'certificate' ? page.certificates : page.biologicals;
		const sentence = chapterFinding(chapters, page, nameOf);
		expect(sentence).toContain(`${nameOf(first)} has the most suppliers in ${led(first)} of ${rows.length} chapters`);
		const own = ledRows.filter((row) => members.has(row['top_country'] ?? '')).length;
		if (region === '') return;
		const said = own === 0 ? 'no chapter is' : own === 1 ? '1 chapter is' : `${own} chapters are`;
		expect(sentence).toContain(`${page.region.name}: ${said} led by a member.`);
	});

	it('shows every stated share of its members with its qualifier, by name', () => {
		const rows = csv('indicators/api_import_share.csv').filter(inside);
		expect(page.stated.map(({ iso3, year }) => `${iso3} ${year}`).toSorted()).toEqual(
			rows.map((row) => `${row['iso3']} ${row['year']}`).toSorted()
		);
		const subjects = page.stated.map(({ subject }) => subject);
		expect(subjects).toEqual(subjects.toSorted());
		expect(page.stated.every(({ qualifier }) => qualifier !== '')).toBe(true);
	});

	it('lists the members with certificates for critical medicines', () => {
		const rows = csv('indicators/eu_critical_api_substances.csv').filter(
			(row) => inside(row) && Number(row['value']) > 0
		);
		expect(new Map(page.critical.map(({ iso3, value }) => [iso3, String(value)]))).toEqual(
			new Map(rows.map((row) => [row['iso3'], row['value']]))
		);
	});

	it('names a source for every row', () => {
		const known = new Set(page.sources.map(({ id }) => id));
		const used = [
			...page.cities.sourceIds,
			...page.shares.flatMap(({ sourceIds }) => sourceIds),
			...page.register.map(({ sourceId }) => sourceId),
			...page.headings.flatMap(({ sourceIds }) => sourceIds),
			...page.money.members.flatMap(({ sourceIds }) => sourceIds),
			...[...page.certificates, ...page.biologicals, ...page.stated].map(({ sourceId }) => sourceId),
			...[...page.fromChina.all, ...page.fromChina.substances].map(({ sourceId }) => sourceId)
		];
		expect(used.filter((id) => !known.has(id))).toEqual([]);
	});
});

describe('the sentence under the matrix', () => {
	const page = pageOf('');
	const list = moleculesOf(page.register);
	const names = { nameOf: nameIn(page), applicants: [] };
	const say = (codes: string): string => {
		const { off } = parseOff(codes, '', { seats: seatsOf(list), applicants: [] });
		return stopSentence(off, remainingSources(list, off), names);
	};

	it('counts molecules of one company and of one country as the published table does', () => {
		const published = csv('molecules.csv');
		const alone = published.filter((row) => row['single_applicant'] === 'true').length;
		const oneCountry = published.filter((row) => row['single_country'] === 'true').length;
		expect(say('')).toContain(`${alone} have a single company and ${oneCountry} come from one country only`);
	});

	it('adds up with what the lead says of those that come down to one', () => {
		const now = new Map(csv('molecules.csv').map((row) => [row['inn'], Number(row['applicants'])]));
		const left = molecules.map((inn) => {
			const rows = entries.filter((row) => row['molecule'] === inn && row['iso3'] !== 'IND');
			return { inn, count: new Set(rows.map((row) => row['applicant'])).size };
		});
		const one = left.filter(({ count }) => count === 1);
		const already = one.filter(({ inn }) => now.get(inn) === 1).length;
		expect(say('IND')).toContain(
			`${one.length} would keep a single one; ${already} of them have a single one already now.`
		);
		const [lead = ''] = leadSentences(list, seatsOf(list), page.region, page.members, names.nameOf);
		expect(lead).toContain(`and ${one.length - already} more would be down to one`);
	});

	it('says of a single molecule what it has now', () => {
		const [first, ...others] = list.filter(({ sources }) => sources.length > 1);
		if (!first) throw new Error('no molecule');
		const left = (sources: readonly string[]) => [
			{ molecule: first, sources },
			...others.map((molecule) => ({ molecule, sources: molecule.sources }))
		];
		const off = { countries: new Set(['IND']), applicants: new Set<string>() };
		expect(stopSentence(off, left(['x']), names)).toContain('1 would keep a single one and has more now.');
	});

	it('says what would be left', () => {
		expect(say('IND')).toContain(`Without India, ${lost('IND')} of ${molecules.length} molecules`);
		expect(say('CHN')).toContain(`Without China, ${lost('CHN')} of ${molecules.length} molecules`);
	});

	it('has words of its own where nothing would be lost, and where nothing would be left', () => {
		const single = new Set(csv('molecules.csv').flatMap((row) => (row['applicants'] === '1' ? [row['inn']] : [])));
		expect(lost('ITA')).toBe(0);
		expect(say('ITA')).toMatch(/^Without Italy, each of the \d+ molecules would keep a listed source\. \d+ would keep/);
		expect(say('ITA')).toContain(`${single.size} would keep a single one, as now.`);
		const off = { countries: new Set(['IND']), applicants: new Set<string>() };
		const gone = list.slice(0, 3).map((molecule) => ({ molecule, sources: [] }));
		expect(stopSentence(off, gone, names)).toBe('Without India, none of the 3 molecules would keep a listed source.');
	});
});

it('an unknown region is not found', () => {
	expect(() => pageOf('au/XX')).toThrow();
});
