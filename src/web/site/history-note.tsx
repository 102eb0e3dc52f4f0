import type { View } from './view.ts'

/** That the browser may remember the page, and how to have it forget. */
export const HistoryNote = ({ view: { messages: { useful } } }: { readonly view: View }) => <p class="note history">{useful.history} {useful.historyHow}</p>
