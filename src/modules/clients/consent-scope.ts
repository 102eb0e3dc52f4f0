import { codesIn, type Answers } from './answer.ts'
import type { CodeOf } from './code-lists/index.ts'
import { fieldsOf, type Field } from './form.ts'
import { formOf, FORMS, type FormName } from './forms/index.ts'
import { answersLeaving, mayLeave } from './leaving.ts'

/** What each part of a consent's scope lets leave: forms whole, or some fields of one. */
export const SCOPE_PARTS: { readonly [Part in CodeOf<'consent-scope'>]: readonly { readonly form: FormName; readonly fields?: readonly string[] }[] } = {
  card: [{ form: 'person', fields: ['languages', 'reads', 'accessNeeds', 'accessWords'] }, { form: 'interpreting' }],
  name: [{ form: 'person', fields: ['givenName', 'familyName', 'otherNames', 'codeName', 'addressedAs'] }],
  birth: [{ form: 'person', fields: ['dateOfBirth', 'age', 'ageOn', 'ageBasis', 'ageInDoubt', 'sex', 'gender'] }],
  citizenship: [{ form: 'person', fields: ['citizenships', 'stateless', 'homeCountry', 'displacedByWar'] }],
  contact: [{ form: 'contact' }],
  household: [{ form: 'household' }],
  health: [{ form: 'person', fields: ['healthFor', 'health', 'pregnant'] }],
  identification: [{ form: 'identification' }, { form: 'wish' }],
  'what-happened': [{ form: 'exploitation' }],
  story: [{ form: 'narrative' }],
  documents: [{ form: 'attachment' }],
}

const isPart = (code: string): code is keyof typeof SCOPE_PARTS => Object.hasOwn(SCOPE_PARTS, code)

/** Whether a field may leave under a scope (the codes of `consent-scope`). What never leaves, never does; what is about others, only when it was asked for by itself. */
export const isWithinScope = (scope: readonly string[], form: string, field: string, askedForOthers = false): boolean => {
  const known = fieldNamed(form, field)
  if (known === undefined || !mayLeave(known, askedForOthers)) return false
  return scope.filter(isPart).some((part) => SCOPE_PARTS[part].some((one) => one.form === form && (one.fields === undefined || one.fields.includes(field))))
}

const fieldNamed = (form: string, field: string): Field | undefined => {
  const known = formOf(form)
  return known === undefined ? undefined : fieldsOf(known).find(({ name }) => name === field)
}

/** The part of the answers to a form that a scope lets leave. Of tables, the columns that may; what the form does not know stays. */
export const withinScope = (scope: readonly string[], form: FormName, answers: Answers, askedForOthers = false): Answers =>
  Object.fromEntries(Object.entries(answersLeaving(FORMS[form], answers, askedForOthers)).filter(([field]) => isWithinScope(scope, form, field, askedForOthers)))

/** The scope of a consent. */
export const scopeOf = (consent: Answers): readonly string[] => codesIn(consent, 'scope')
