import { choiceLabel, formLabels, formOf, labelsIn, type AnyFormLabels, type Field, type Form } from '#clients'
import { useMessages } from '../../i18n/use-messages.tsx'

/** A form with what is said of it, as it is shown. One of an organisation's own looks the same. */
export type FormAsked = { readonly form: Form; readonly labels: AnyFormLabels }

type FormWords = {
  /** A form by its name; `undefined` when this desk does not know it. */
  readonly asked: (name: string) => FormAsked | undefined
  /** What a code of this field is called. */
  readonly code: (field: Pick<Field, 'codes' | 'called'> | undefined, code: string) => string
}

/** What forms and their answers are called, in the language of whoever sits here. */
export const useFormWords = (): FormWords => {
  const { locale } = useMessages()
  const labels = labelsIn(locale.split('-')[0] ?? '')
  return {
    asked: (name) => {
      const form = formOf(name)
      const said = formLabels(labels, name)
      return form === undefined || said === undefined ? undefined : { form, labels: said }
    },
    code: (field, code) => (field === undefined ? code : choiceLabel(labels, field, code)),
  }
}

/** What a field is called; its own name where nobody knows. */
export const fieldLabel = ({ labels }: FormAsked, field: string): string => labels.fields?.[field]?.label ?? field
