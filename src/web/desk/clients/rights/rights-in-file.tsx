import { Link } from '@tanstack/react-router'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { codeLabelOf } from './code-label-of.ts'
import { todayHere } from '../forms/answers.ts'
import { useFormWords } from '../forms/form-asked.ts'
import { recordsOf } from '../file/file-records.ts'
import type { FileShown } from '../register.ts'
import { RequestStanding } from './request-standing.tsx'
import './rights.css'

/** In a file: the clocks of its requests, and the way to everything else of the person's rights. */
export const RightsInFile = ({ file }: { readonly file: FileShown }) => {
  const { fileRights: says } = useClientMessages()
  const { code } = useFormWords()
  const requests = recordsOf(file.records, 'rights-request')
  return (
    <>
      {requests.length === 0 ? null : <ul className="rights-lines">{requests.map(({ record, body: { answers } }) => <li key={record}><span className="called">{codeLabelOf(code, 'rights', answers, 'right')}</span><RequestStanding request={answers} today={todayHere()} /></li>)}</ul>}
      <p className="links"><Link to="/clients/$client/rights" params={{ client: file.client }}>{says.more}</Link></p>
    </>
  )
}
