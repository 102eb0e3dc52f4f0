import { TO_NOTE, WHOLE_NAMES, type Target } from '#clients/import'
import { useMemo } from 'react'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { fieldLabel, useFormWords, type FormAsked } from '../forms/form-asked.ts'
import type { OptionGroup } from '../forms/use-options.ts'

/** An own form of the organisation, by the record that defines it. */
export type OwnAsked = { readonly of: string; readonly asked: FormAsked }

/** What targets are called, and all of them in groups to choose from. */
export const useTargetWords = (targets: ReadonlyMap<string, Target>, own: readonly OwnAsked[]) => {
  const { clientImport: says } = useClientMessages()
  const { asked, code } = useFormWords()
  const labels = useMemo(() => {
    const said = new Map<string, { readonly group: string; readonly label: string }>()
    for (const target of targets.values()) {
      const form = target.of === undefined ? asked(target.form) : own.find(({ of }) => of === target.of)?.asked
      if (form === undefined) continue
      const { field, column, as } = target
      const rows = field.fields?.find(({ name }) => name === as?.column)
      const whole = WHOLE_NAMES.findIndex((one) => one === target.id)
      const columnLabel = column === undefined ? '' : (form.labels.fields?.[field.name]?.columns?.[column.name] ?? column.name)
      const label = whole === -1 ? [fieldLabel(form, field.name), ...(as === undefined ? [] : [code(rows, as.code)]), ...(columnLabel === '' ? [] : [columnLabel])].join(' · ') : says.wholeName[whole === 0 ? 'given-first' : 'family-first']
      said.set(target.id, { group: form.labels.label, label })
    }
    return said
  // Words change with the language alone, which the targets are made anew for.
  }, [targets, own, says])
  const groups = useMemo((): readonly OptionGroup[] => {
    const names = [...new Set(Array.from(labels.values(), ({ group }) => group))]
    return [
      { options: [['', says.leftOut], [TO_NOTE, says.toNote]] },
      ...names.map((label) => ({ label, options: [...labels].filter(([, { group }]) => group === label).map(([id, { label: said }]) => [id, said] as const) })),
    ]
  }, [labels, says])
  return { groups, labelOf: (target: string): string => labels.get(target)?.label ?? (target === TO_NOTE ? says.toNote : target) }
}
