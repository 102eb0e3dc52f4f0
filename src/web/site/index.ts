export { openSite, type Site, type SiteDeps } from './open-site.ts'
export { type LibraryDeps } from './public-library.ts'
export { type Program } from './program.ts'
export { type Installation } from './view.ts'
