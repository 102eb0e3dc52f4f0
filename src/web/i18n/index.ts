export { CATALOGUES, type Catalogues } from './catalogue.ts'
export type { Messages } from './messages.ts'
