import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import { directionOf, parseLanguageTag } from '#kernel'
import '#web/kit/tokens.css'
import './desk.css'
import './access/access.css'
import './library/library.css'
import { openAccess } from './access/access.ts'
import { overWatching } from './access/over-watching.ts'
import { openTabLine } from './access/tab-line.ts'
import { openApi } from './api/api.ts'
import { openPlace } from './api/place.ts'
import { invalidate, openQueries } from './api/queries.ts'
import { DeskContext, type Desk } from './desk.tsx'
import { messagesIn } from './i18n/catalogues.ts'
import { Speaking } from './i18n/use-messages.tsx'
import { openKeySession } from './keys/key-session.ts'
import { startWorker } from './keys/start-worker.ts'
import { openUploads } from './library/uploads.ts'
import { openRouter } from './routes.tsx'
import { openNotices } from './status/notices.tsx'
import { openStatus } from './status/status.ts'

const ask: typeof fetch = async (...asked) => await fetch(...asked)
const wait = async (ms: number): Promise<void> => await new Promise((resolve) => setTimeout(resolve, ms))

const { asking, ...status } = openStatus(window)
const queries = openQueries()
const api = openApi({ origin: openPlace(ask), fetch: ask, sender: () => new XMLHttpRequest(), asking, wait })
const keys = openKeySession(startWorker)
const access = openAccess({ api, keys, tabs: openTabLine(new BroadcastChannel('waystation-desk')), now: () => Date.now(), wait, forget: () => queries.clear() })
// Whoever asks, page or worker: when the server knows nobody, the session is over.
const watching = overWatching(access, { api, keys })
const desk: Desk = { status, access, notices: openNotices(), uploads: openUploads(watching.api, wait, () => void invalidate(queries, '/api/library/documents')), ...watching }
// A desk that is locked goes on sending; what one person has sent is not shown to the next.
access.state.watch(() => (access.state.get().kind === 'signed-out' ? desk.uploads.clear() : undefined))
// Notices name people. A screen that is locked shows none.
access.state.watch(() => (access.state.get().kind === 'locked' ? desk.notices.clear() : undefined))
void access.begin()

const { language, messages } = await messagesIn(navigator.languages)
const tag = parseLanguageTag(language)
document.documentElement.lang = language
document.documentElement.dir = tag === undefined ? 'ltr' : directionOf(tag)

const place = document.querySelector('#desk')
if (place === null) throw new Error('the page has no place for the desk')
createRoot(place).render(
  <StrictMode>
    <Speaking messages={messages}>
      <I18nProvider locale={messages.locale}>
        <DeskContext value={desk}>
          <QueryClientProvider client={queries}>
            <RouterProvider router={openRouter()} />
          </QueryClientProvider>
        </DeskContext>
      </I18nProvider>
    </Speaking>
  </StrictMode>,
)
