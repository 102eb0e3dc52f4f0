export type { Demonstration, InventedPerson } from './demonstration-routes.ts'
export { openApi } from './open-api.ts'
