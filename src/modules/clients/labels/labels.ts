import type { CodeListName, CodeOf } from '../code-lists/index.ts'
import type { Field, Form } from '../form.ts'
import type { FORMS, FormName } from '../forms/index.ts'

/** What stands before a field, and one short line that says why it is asked. For a table, what stands over its columns. */
export type FieldLabels<F extends Field = Field> = { readonly label: string; readonly why: string } & ([Columns<F>] extends [never] ? unknown : { readonly columns: { readonly [C in Columns<F>]: string } })

type Columns<F extends Field> = F extends { readonly fields: readonly (infer C extends Field)[] } ? C['name'] : never

type FieldIn<F extends Form> = F['sections'][number]['fields'][number]

type Headings<F extends Form> = F['sections']['length'] extends 0 | 1 ? unknown : { readonly sections: { readonly [S in F['sections'][number] as S['name']]: string } }

/** What is said of one form: its name; its sections, where there are several; and every field. What the desk writes by itself has a name alone. */
export type FormLabels<F extends Form> = { readonly label: string } & (F extends { readonly byDesk: true } ? unknown : Headings<F> & { readonly fields: { readonly [X in FieldIn<F> as X['name']]: FieldLabels<X> } })

/** Everything that is said of forms and their answers in one language. A form, section, field, column or code without its words does not compile. */
export type Labels = {
  readonly forms: { readonly [N in FormName]: FormLabels<(typeof FORMS)[N]> }
  readonly codes: { readonly [L in CodeListName]: { readonly [C in CodeOf<L>]: string } }
}

/** Some forms' part of the labels. */
export type LabelsOf<N extends FormName> = Pick<Labels['forms'], N>

/** Some lists' part of the labels. */
export type CodesOf<L extends CodeListName> = Pick<Labels['codes'], L>
