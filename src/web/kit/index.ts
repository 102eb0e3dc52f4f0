export { ASSETS, FONT_PACKAGE, type AssetSource } from './asset-list.ts'
export { loadAssets, type Asset, type Assets } from './assets.ts'
export { formatsFor, type Formats } from './formats.ts'
