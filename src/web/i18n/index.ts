export { CATALOGUES, type Catalogues, type InterfaceLanguage, type Messages } from './catalogue.ts'
