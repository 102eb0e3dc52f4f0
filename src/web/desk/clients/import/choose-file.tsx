import { TABLE_LIMITS } from '#clients/import'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { Choice } from '../../people/choice.tsx'
import { Step } from './step.tsx'

type Props = { readonly groups: readonly (readonly [group: string, name: string])[]; readonly group: string; readonly setGroup: (group: string) => void; readonly choose: (file: File) => void; readonly busy: boolean; readonly wrong: string }

/** The first step: for whom, and which file. */
export const ChooseFile = ({ groups, group, setGroup, choose, busy, wrong }: Props) => {
  const { clientImport: says } = useClientMessages()
  const { bytes, number } = useFormats()
  return (
    <Step step="file">
      {groups.length < 2 ? null : (
        <>
          <Choice label={says.group} value={group} choose={setGroup} options={groups} />
          <p className="hint">{says.groupHint}</p>
        </>
      )}
      <label className="entry">
        <span className="label">{says.file}</span>
        <span className="hint">{says.fileHint(bytes(TABLE_LIMITS.bytes), number(TABLE_LIMITS.lines))}</span>
        <input
          type="file"
          accept=".age,.csv,.txt,.tsv,.xlsx,.xlsm,.json,text/csv,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          disabled={busy}
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file !== undefined) choose(file)
          }}
        />
      </label>
      {busy ? <p className="hint" role="status">{says.reading}</p> : null}
      <div role="alert">{wrong === '' ? null : <p className="wrong">{wrong}</p>}</div>
    </Step>
  )
}
