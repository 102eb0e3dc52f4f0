import type { Asking } from './asking.ts'
import type { View } from './view.ts'

/** What a list of documents is called elsewhere: by its words, where it has some. */
export const listTitle = ({ installation, messages: { home, search } }: View, { words }: Pick<Asking, 'words'>): string => `${installation.name}: ${words === '' ? home.newest : search.title(words)}`
