/**
 * First line of a script whose functions nearly all run at its start: browsers that know it (Chromium 136 and later) compile them while the
 * file arrives, beside the main thread, and not one by one when each is first called. That was half of the longest task of a start.
 *
 * @see https://developer.chrome.com/blog/explicit-compile-hints
 */
export const COMPILE_AHEAD = '//# allFunctionsCalledOnLoad';
