// A door of its own, for the worker that holds the keys: what lies in a record, and two that were written at once; without what forms are called.
export { withAgeOn } from './age-said-on.ts'
export { isAnswers, readBody, writeBody } from './body.ts'
export { consentFault, type ConsentFault } from './consent-record.ts'
export { mergeAnswers } from './merge-answers.ts'
export { cameInWith } from './rights/erased-together.ts'
export { isSame } from './same-answer.ts'
