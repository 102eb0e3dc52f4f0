// A door of its own: figures come when somebody looks at them.
export { countFiles, workIn, type Count, type CountOf, type Figures, type Period, type Work, type WorkOf } from './figures/count-files.ts'
export { factsOf, type FileFacts } from './figures/file-facts.ts'
