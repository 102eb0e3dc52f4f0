export { openApi } from './open-api.ts'
