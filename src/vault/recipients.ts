/** The door for pages that let somebody type a recipient or choose an age file: nothing behind it reads shapes, so no page is made to carry what does. */
export { AGE_BEGINNING, hasAgeForm } from './sealing/age-form.ts'
export { recipientKind } from './sealing/age-recipient.ts'
