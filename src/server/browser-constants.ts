/** What libraries ask for by a name that only the build gives: PapaParse leaves out what it reads Node's streams with. */
export const BROWSER_CONSTANTS = { PAPA_BROWSER_CONTEXT: 'true' };
