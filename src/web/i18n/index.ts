export { CATALOGUES, type Catalogues, type InterfaceLanguage } from './catalogue.ts'
export type { Messages } from './messages.ts'
