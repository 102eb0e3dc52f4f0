export { openRecogniser, type Recogniser, type RecogniserOptions, type RecognitionRefusal } from './open-recogniser.ts'
export { recogniseUnknown, type RecognisedUnknown } from './recognise-unknown.ts'
export type { Recognised } from './words-on-page.ts'
