import { useFormats, useMessages } from '../../i18n/use-messages.tsx'
import type { Found } from './problems.ts'

/** What is wrong, in words. */
export const useProblem = (): ((found: Found) => string) => {
  const { clientForm: { problems } } = useMessages()
  const { number } = useFormats()
  return (found) => {
    switch (found.kind) {
      case 'too-long':
      case 'too-many':
        return problems[found.kind](number(found.most))
      case 'out-of-range':
        return problems['out-of-range'](number(found.least), number(found.most))
      default:
        return problems[found.kind]
    }
  }
}
