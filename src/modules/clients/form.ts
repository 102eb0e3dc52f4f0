/**
 * What may be answered to a field, and how it is asked. `date`: as known as it is (`answer.ts`). `moment`: ISO 8601 in UTC, to the minute or finer. `time`: of the
 * day, `18:30`. `time-zone`: a name of the IANA data base, `Europe/Warsaw`. `staff` and `client`: an id. `rows`: a small table of its own fields.
 */
export type FieldType =
  | 'line'
  | 'text'
  | 'yes-no'
  | 'number'
  | 'date'
  | 'moment'
  | 'time'
  | 'time-zone'
  | 'choice'
  | 'choices'
  | 'country'
  | 'countries'
  | 'language'
  | 'languages'
  | 'staff'
  | 'client'
  | 'rows'

/** When a field is asked: another field of the same form has one of these values, or has one of them among several. What is hidden keeps its answer. */
export type Condition = { readonly field: string; readonly is: readonly (string | boolean)[] }

export type Field = {
  readonly name: string
  readonly type: FieldType
  /** For `choice` and `choices`: the name of a code list. */
  readonly codes?: string
  /** For a choice of an organisation's own: the answers, in its own words, in place of a list. */
  readonly options?: readonly string[]
  /** What these are called in the language of whoever is asked, where the organisation said so. What is kept is the answer itself. */
  readonly called?: ReadonlyMap<string, string>
  /** The same in every language in which the organisation said so: what may stand for them in a table. */
  readonly calledAnywhere?: ReadonlyMap<string, readonly string[]>
  /** For `rows`. */
  readonly fields?: readonly Field[]
  readonly when?: Condition
  /** What the Human Trafficking Case Data Standard calls it. */
  readonly htcds?: string
  /** About somebody else (an alleged perpetrator, a relative): never searched across files, never exported unless asked for. */
  readonly aboutOthers?: true
  /** Leaves in no export and no referral. */
  readonly neverExported?: true
  /** Names of a person, in any script: indexed for finding. */
  readonly finds?: true
  readonly required?: true
  /** Written by an act of the desk (a withdrawal, a second name), never typed into the form. */
  readonly byDesk?: true
  /** A date that may lie ahead. All others are refused when they do. */
  readonly ahead?: true
  /** For `staff`: another field, whose answer this one must not be. Two names are two people. */
  readonly otherThan?: string
  /** The least and the greatest number. */
  readonly range?: readonly [number, number]
}

export type Section = { readonly name: string; readonly fields: readonly Field[] }

/** The kinds of sealed records that forms lie in, as the store of envelopes has them. */
export type FormKind = 'identity' | 'facts' | 'consent' | 'contact' | 'event' | 'narrative' | 'attachment' | 'own-fields' | 'draft' | 'rights' | 'report'

/**
 * One form: what is asked together and saved together. `many`: a file may have several of it. `byDesk`: written by the desk, never typed, and so without labels for
 * its fields. `dated`: the field that says when it was, for the timeline; the moment of writing where there is none. Fields are named once in a form, over all
 * sections.
 */
export type Form = {
  readonly name: string
  readonly version: number
  readonly kind: FormKind
  readonly many: boolean
  readonly byDesk?: true
  readonly dated?: string
  readonly sections: readonly Section[]
}

export const fieldsOf = ({ sections }: Form): readonly Field[] => sections.flatMap(({ fields }) => fields)
