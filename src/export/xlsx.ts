import type { Sheet } from '#core/spreadsheet/sheet-xml.ts';
import { workbookFiles } from '#core/spreadsheet/workbook.ts';
import { zipFiles } from './zip.ts';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Sheets → bytes of an XLSX file. Throws a RangeError where they are too large for a spreadsheet.
 *
 * @param day ISO date that the parts bear
 */
export function xlsxBytes(sheets: readonly Sheet[], day: string): Uint8Array<ArrayBuffer> {
	return zipFiles(workbookFiles(sheets), day);
}
