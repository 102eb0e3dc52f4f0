/** What may be answered to a field, and how it is asked. `date`: as known as it is. `rows`: a small table of its own fields. */
export type FieldType =
  | 'line'
  | 'text'
  | 'yes-no'
  | 'number'
  | 'date'
  | 'moment'
  | 'choice'
  | 'choices'
  | 'country'
  | 'countries'
  | 'language'
  | 'languages'
  | 'staff'
  | 'client'
  | 'rows'

/** When a field is asked: another field of the same form has one of these values. What is hidden keeps its answer. */
export type Condition = { readonly field: string; readonly is: readonly (string | boolean)[] }

export type Field = {
  readonly name: string
  readonly type: FieldType
  /** For `choice` and `choices`: the name of a code list. */
  readonly codes?: string
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
}

export type Section = { readonly name: string; readonly fields: readonly Field[] }

/** The kinds of sealed records that forms lie in, as the store of envelopes has them. */
export type FormKind = 'identity' | 'facts' | 'consent' | 'contact' | 'event' | 'narrative' | 'attachment' | 'own-fields' | 'draft' | 'rights' | 'report'

/** One form: what is asked together and saved together. `many`: a file may have several of it. Fields are named once in a form, over all sections. */
export type Form = { readonly name: string; readonly version: number; readonly kind: FormKind; readonly many: boolean; readonly sections: readonly Section[] }

export const fieldsOf = ({ sections }: Form): readonly Field[] => sections.flatMap(({ fields }) => fields)
