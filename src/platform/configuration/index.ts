export { readConfiguration, type ConfigurationRefusal, type Mistake } from './read-configuration.ts'
export { settingsTable } from './settings-table.ts'
export type { Configuration } from './settings.ts'
export { parseStoreAddress, type FileStore } from './store-address.ts'
