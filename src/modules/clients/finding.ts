// A door of its own, without forms and what they are called: the worker that holds the keys is loaded before anything else.
export { findableOf, type Findable } from './finding/findable.ts'
export { type Found } from './finding/explain.ts'
export { emptyNameIndex, type NameIndex } from './finding/name-index.ts'
export { emptyFilesAlike, type FilesAlike } from './finding/files-alike.ts'
export { possibleSecondFiles, saidNotTheSame, type PossibleSecondFile } from './finding/second-files.ts'
export { mergedInto } from './finding/merged-into.ts'
