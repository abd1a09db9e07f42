/** What WHO publishes maturity levels for, each on its own. */
export const PRODUCTS = ['medicines', 'vaccines'] as const;
export type Product = (typeof PRODUCTS)[number];
