/** Pages on one topic, each with a region in its address. */
export const TOPIC_ROUTES = {
	'active-ingredients': '/active-ingredients/[...region]',
	vaccines: '/vaccines/[...region]',
	regulation: '/regulation/[...region]',
	ecosystem: '/ecosystem/[...region]',
	trade: '/trade/[...region]'
} as const;
export type TopicName = keyof typeof TOPIC_ROUTES;
