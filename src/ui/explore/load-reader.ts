/** What reads indicator files. The scripts of embeds have it in them, by a module of theirs that stands for this one. */
export const loadReader = () => import('#core/table/parse-observations.ts');
