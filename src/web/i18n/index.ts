export { catalogueFor, INTERFACE_LANGUAGES, type InterfaceLanguage, type Messages } from './catalogue.ts'
