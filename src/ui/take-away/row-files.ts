import type { Edition, FigureContent } from '#core/sheet/figure-content.ts';
import { listingCsv } from '#core/table/listing.ts';
import type { RowFormat } from './formats.ts';

/** How the rows of a figure become a file of one format. */
interface RowFile {
	/** What the name ends with. */
	readonly ending: string;
	readonly write: (content: FigureContent, edition: Edition) => Blob | Promise<Blob>;
}

const CSV_TYPE = 'text/csv;charset=utf-8';

/** Writers come with their first use; only that of plain CSV, which is asked for most, is here. */
export const ROW_FILES: Readonly<Record<RowFormat, RowFile>> = {
	csv: {
		ending: '.csv',
		write: ({ listing, sources }) =>
			new Blob([listingCsv(listing, new Map(sources.map((source) => [source.id, source])))], { type: CSV_TYPE })
	},
	csv_excel: {
		ending: '_excel.csv',
		write: async (content) => {
			const { excelCsv } = await import('#core/take-away/excel-csv.ts');
			return new Blob([excelCsv(content)], { type: CSV_TYPE });
		}
	},
	xlsx: {
		ending: '.xlsx',
		write: async (content, edition) => {
			const [{ figureSheets }, { xlsxBytes, XLSX_TYPE }, { packageWords }] = await Promise.all([
				import('#core/take-away/sheets.ts'),
				import('#export/xlsx.ts'),
				import('./package-words.ts')
			]);
			return new Blob([xlsxBytes(figureSheets(content, edition, packageWords), edition.today)], { type: XLSX_TYPE });
		}
	},
	json: {
		ending: '.json',
		write: async (content, edition) => {
			const { figureJson } = await import('#core/take-away/json.ts');
			return new Blob([figureJson(content, edition)], { type: 'application/json' });
		}
	},
	zip: {
		ending: '.zip',
		write: async (content, edition) => {
			const [{ packageFiles }, { zipFiles, ZIP_TYPE }, { packageWords }] = await Promise.all([
				import('#core/take-away/package-files.ts'),
				import('#export/zip.ts'),
				import('./package-words.ts')
			]);
			return new Blob([zipFiles(packageFiles(content, edition, packageWords), edition.today)], { type: ZIP_TYPE });
		}
	}
};
