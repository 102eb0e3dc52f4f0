import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import type { Found } from './problems.ts'

/** What is wrong, in words. */
export const useProblem = (): ((found: Found) => string) => {
  const { clientForm: { problems } } = useClientMessages()
  const { number } = useFormats()
  return (found) => {
    switch (found.kind) {
      case 'too-long':
      case 'too-many':
        return problems[found.kind](number(found.most))
      case 'out-of-range':
        return problems['out-of-range'](number(found.least), number(found.most))
      case 'choices-count':
        return problems['choices-count'](number(found.count))
      case 'taken-away':
        return problems['taken-away'](found.names)
      default:
        return problems[found.kind]
    }
  }
}
