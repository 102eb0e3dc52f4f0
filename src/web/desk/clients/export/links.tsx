import { Link } from '@tanstack/react-router'
import { useClientMessages } from '../../i18n/use-client-messages.ts'

/** From a file to giving it out. */
export const ExportLink = ({ client }: { readonly client: string }) => {
  const { exporting: says } = useClientMessages()
  return <p><Link to="/clients/export" search={{ client }}>{says.ofFile}</Link></p>
}

/** From registering to the sheet for those who would rather write by hand, or whose counsellor has no device at hand. */
export const PrintFormLink = () => {
  const { exporting: says } = useClientMessages()
  return <p><Link to="/clients/print-form">{says.printOnPaper}</Link></p>
}
