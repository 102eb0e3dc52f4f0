export { API_GUIDE, type ApiGuide } from './guide.ts'
export { openPublicApi, OPEN_ADDRESSES, type PublicApiDeps } from './open-public-api.ts'
