import { extentOf, type Membership } from './membership.ts';

/**
 * Parts that a regulator takes which say something of it and do not make it "known to be mature": PIC/S is of inspectorates and judges
 * inspections alone, and the authorities of regional reference are named by PAHO for the Americas only. A text that counts regulators
 * not known to be mature names those that have one of them.
 */
export const OTHER_SIGNS = ['pics', 'paho_reference_authority'] as const;
export type OtherSign = (typeof OTHER_SIGNS)[number];

/** Whether a country with these memberships takes fully part. */
export function hasSign(memberships: readonly Membership[], sign: OtherSign): boolean {
	return memberships.some((membership) => membership.column === sign && extentOf(membership) === 'full');
}
