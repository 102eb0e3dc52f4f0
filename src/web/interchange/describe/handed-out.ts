import type { Document, Rendition } from '#library'

/** The files of a document that a reader is given: what a scanner found something in is none. */
export const handedOut = ({ renditions }: Pick<Document, 'renditions'>): readonly Rendition[] => renditions.filter(({ safety }) => safety !== 'infected')
