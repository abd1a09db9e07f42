/** Sizes in CSS pixels that the site is checked at: a small phone, a tablet, a laptop. */
export const viewports = {
	phone: { width: 360, height: 740 },
	tablet: { width: 768, height: 1024 },
	laptop: { width: 1280, height: 800 }
} as const;

export const colourSchemes = ['light', 'dark'] as const;

/** Widths that no page may be wider than; up to a large screen. */
export const widths = [360, 768, 1280, 2560] as const;
