import { isAsked, type Answer, type Answers } from '#clients'
import { AskedField } from './asked-field.tsx'
import { fieldLabel, type FormAsked } from './form-asked.ts'
import './forms.css'
import type { Found } from './problems.ts'

type Props = {
  readonly asked: FormAsked
  readonly answers: Answers
  readonly set: (field: string, answer: Answer | undefined) => void
  readonly problems: readonly Found[]
  /** Only these fields, where not all are asked now. */
  readonly only?: readonly string[]
}

/** The questions of any form, section by section. What does not apply is not shown, and keeps its answer; nor is what the desk writes by itself. */
export const FormFields = ({ asked, answers, set, problems, only }: Props) => {
  const { form, labels } = asked
  const sections = form.sections.map(({ name, fields }) => ({ name, fields: fields.filter((field) => field.byDesk !== true && (only === undefined || only.includes(field.name)) && isAsked(field, answers)) })).filter(({ fields }) => fields.length > 0)
  return sections.map(({ name, fields }) => (
    <fieldset key={name} className="sheet">
      <legend>{labels.sections?.[name] ?? labels.label}</legend>
      {fields.map((field) => (
        <AskedField
          key={field.name}
          field={field}
          label={fieldLabel(asked, field.name)}
          why={labels.fields?.[field.name]?.why}
          columns={labels.fields?.[field.name]?.columns}
          answer={answers[field.name]}
          set={(answer) => set(field.name, answer)}
          problems={problems.filter((one) => one.field === field.name)}
        />
      ))}
    </fieldset>
  ))
}
