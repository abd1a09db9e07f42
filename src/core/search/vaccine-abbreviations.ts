/** What vaccines are called for short, by the group of diseases that they stand under in `data/vaccines.csv`. */
export const VACCINE_ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
	Cholera: ['OCV'],
	'DTP-containing': ['DTP', 'DPT', 'DTaP', 'DTwP', 'Pentavalent', 'Hexavalent'],
	'Diphtheria-tetanus (DT/Td)': ['DT', 'Td'],
	'Haemophilus influenzae type b (Hib)': ['Hib'],
	'Hepatitis A': ['HepA', 'HAV'],
	'Hepatitis B': ['HepB', 'HBV'],
	Influenza: ['Flu'],
	'Japanese encephalitis': ['JE'],
	'Measles-containing': ['MMR', 'MR', 'MCV'],
	Meningococcal: ['MenA', 'MenACWY', 'Meningitis'],
	Pneumococcal: ['PCV'],
	Polio: ['OPV', 'IPV', 'sIPV', 'nOPV', 'nOPV2', 'bOPV', 'mOPV', 'tOPV'],
	Rotavirus: ['RV'],
	Tetanus: ['TT'],
	Typhoid: ['TCV'],
	Varicella: ['VZV', 'Chickenpox'],
	'Yellow fever': ['YF']
};
