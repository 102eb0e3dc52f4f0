import type { ClientRow } from '../register.ts'
import type { View } from './views.ts'

const SHOWS: Readonly<Record<View, (row: ClientRow) => boolean>> = { mine: ({ mine }) => mine, all: () => true, due: ({ tasks }) => tasks > 0, unfinished: ({ finished, drafts }) => !finished || drafts > 0 }

export const inView = (rows: readonly ClientRow[], view: View): readonly ClientRow[] => rows.filter(SHOWS[view])
