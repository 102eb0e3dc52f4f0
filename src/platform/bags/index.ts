export { checkBag, type Bag, type BagFault } from './check-bag.ts'
export { fillFolder, type FolderRefusal } from './fill-folder.ts'
export { readBagged } from './read-bagged.ts'
export { openBag, type BagWriter } from './write-bag.ts'
