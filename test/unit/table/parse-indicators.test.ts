import { describe, expect, it } from 'vitest';
import { checkPackage } from '#core/schema/check-package.ts';
import { soundFiles } from '../schema/fixture.ts';

const { data } = checkPackage(soundFiles());

describe('parseIndicators', () => {
	it('types a row', () => {
		expect(data?.indicators.find(({ id }) => id === 'sites_per_person')).toEqual({
			id: 'sites_per_person',
			title: 'Sites per million people',
			pillar: 'capacity',
			unit: 'sites per million people',
			unitOne: 'site per million people',
			kind: 'ratio',
			aggregation: 'ratio',
			numerator: 'sites',
			denominator: 'population',
			factor: 1_000_000,
			direction: 'higher',
			decimals: 2,
			levels: [],
			threshold: undefined,
			absenceLabel: 'No data',
			completeRegister: false,
			comparable: true,
			validity: 'year',
			definition: 'Sites by people.',
			caveat: ''
		});
	});

	it('types levels, lowest first', () => {
		expect(data?.indicators.find(({ id }) => id === 'regulator_level')).toMatchObject({
			levels: [
				{ value: 3, label: 'Maturity level 3' },
				{ value: 4, label: 'Maturity level 4' }
			],
			threshold: 3,
			absenceLabel: 'No published level'
		});
	});
});
