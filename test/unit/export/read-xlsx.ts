import readSheets from 'read-excel-file/node';

/** Cells of a sheet, read by a package that did not write it; it decodes `_x0007_` as spreadsheets do. */
export async function readXlsx(bytes: Uint8Array, name: string): Promise<unknown[][]> {
	const found = (await read(bytes)).find(({ sheet }) => sheet === name);
	if (!found) throw new Error(`no sheet "${name}"`);
	return found.data;
}

/** In the order of their tabs. */
export async function readSheetNames(bytes: Uint8Array): Promise<string[]> {
	return (await read(bytes)).map(({ sheet }) => sheet);
}

const read = (bytes: Uint8Array) => readSheets(Buffer.from(bytes), { trim: false });
