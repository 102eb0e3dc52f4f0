export { openPictures, type PagePicture, type PictureRequest, type Pictures } from './open-pictures.ts'
