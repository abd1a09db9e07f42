import { describe, expect, it } from 'vitest';
import { regionBrief } from '#server/region-brief.ts';
import * as m from '#locale/compiled/messages.js';
import { balanceFinding } from '#ui/brief/balance-text.ts';
import { csv, latest } from './data.ts';

describe('a region of one member', () => {
	const { balances, members, withoutRegulator } = regionBrief('mercosur', 'MERCOSUR_SUSPENDED');

	it('is spoken of in the singular', () => {
		const [member] = members;
		expect(members).toHaveLength(1);
		const [imports, exports] = ['pharma_imports_usd', 'pharma_exports_2018_usd'].map((id) =>
			latest(id).get(member?.iso3 ?? '')
		);
		expect(imports).toBeGreaterThan(exports ?? Infinity);
		expect(balanceFinding(balances.medicines)).toMatch(
			/^The one member with numbers imports more than it exports: it buys for US\$ .+ and sells for US\$ .+\.$/
		);
		expect(csv('memberships.csv').some((row) => row['iso3'] === member?.iso3 && row['mechanism'] === 'ich')).toBe(
			false
		);
		const names = withoutRegulator.map(({ label }) => label).join();
		expect(m.brief_gaps_regulators({ count: withoutRegulator.length, members: members.length, names })).toBe(
			`The one member, ${names}, has no maturity level, WHO listing or ICH membership that is published. That is not a judgement of the regulator.`
		);
	});
});

it('of several members, those that buy more than they sell are counted in the number that fits', () => {
	const { medicines } = regionBrief('au', 'AU').balances;
	const known = medicines.rows.filter((row) => row.exports !== undefined && row.imports !== undefined);
	const buying = (row: (typeof known)[number]): boolean => (row.imports ?? 0) > (row.exports ?? 0);
	expect(balanceFinding(medicines)).toContain(
		`Of ${known.length} members with both numbers, ${known.filter(buying).length} import more than they export. Members together buy`
	);
	const [buyer] = known.filter(buying);
	if (!buyer) throw new Error('nobody buys more');
	const two = { ...medicines, rows: [buyer, { ...buyer, imports: 1, exports: 2 }] };
	expect(balanceFinding(two)).toContain('Of 2 members with both numbers, 1 imports more than it exports.');
});
