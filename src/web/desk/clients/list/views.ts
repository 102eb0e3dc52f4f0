/** Which clients the list shows. */
export const VIEWS = ['mine', 'all', 'due', 'unfinished'] as const
export type View = (typeof VIEWS)[number]
