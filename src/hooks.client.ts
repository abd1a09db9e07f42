/** What has come of the framework is read in one task, and the page is taken over in the next: together they would hold up a first key press. */
export { nextTask as init } from '#ui/site/next-task.ts';
