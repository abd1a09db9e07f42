import { mapShapes } from '#server/map.ts';
import { regionBrief } from '#server/region-brief.ts';
import { topicEntries } from '#server/topic.ts';
import { PageShapes } from '#ui/figure/page-shapes.ts';

export const entries = () =>
	topicEntries().flatMap(({ region }) => {
		const [scheme, group] = region.split('/');
		return scheme && group ? { scheme, group } : [];
	});

export const load = ({ params }) => {
	const brief = regionBrief(params.scheme, params.group);
	return { ...brief, shapes: new PageShapes(mapShapes(brief.region.id)) };
};
