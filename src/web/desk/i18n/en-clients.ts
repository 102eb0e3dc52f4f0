import { clientFile, clientForm, clientParts, clientWriting, reaching, registering } from './en/clients.ts'
import { authorities, book, breaches, interpreters, notificationsBook, ownFields, templates } from './en/books.ts'
import { clientFigures } from './en/client-figures.ts'
import { clientList, secondFiles } from './en/client-list.ts'
import { clientImport } from './en/import.ts'
import { exchangeIn } from './en/exchange-in.ts'
import { exporting } from './en/exporting.ts'
import { handingOver } from './en/handing-over.ts'
import { attached } from './en/attached.ts'
import { clientsWait } from './en/clients-wait.ts'
import { merging } from './en/merging.ts'
import { before, choosingInterpreter, consenting, contacting, counting, disclosing, grounds, legal, signing, toAsk, waiting } from './en/consents.ts'
import { fileAccesses, fileCopy, fileErase, fileRights, keepingFiles, lawLine, rightsDesk } from './en/rights-desk.ts'

/** What the desk says of the work with clients, in English. Half of all its words: they come with the pages that say them. */
export const enClients = {
  clientFile, clientForm, clientParts, clientWriting, reaching, registering,
  clientList, secondFiles,
  merging,
  clientsWait,
  handingOver,
  attached,
  rightsDesk, fileRights, fileCopy, fileErase, fileAccesses, keepingFiles, lawLine,
  before, choosingInterpreter, consenting, contacting, counting, disclosing, grounds, legal, signing, toAsk, waiting,
  clientImport,
  exchangeIn,
  book, interpreters, authorities, notificationsBook, ownFields, breaches, templates,
  clientFigures,
  exporting,
}
