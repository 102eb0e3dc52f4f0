import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import { directionOf, parseLanguageTag } from '#kernel'
import '#web/kit/tokens.css'
import './desk.css'
import { openApi } from './api/api.ts'
import { openPlace } from './api/place.ts'
import { openQueries } from './api/queries.ts'
import { DeskContext, type Desk, type Person } from './desk.tsx'
import { messagesIn } from './i18n/catalogues.ts'
import { Speaking } from './i18n/use-messages.tsx'
import { openKeySession } from './keys/key-session.ts'
import { startWorker } from './keys/start-worker.ts'
import { openRouter } from './routes.tsx'
import { openNotices } from './status/notices.tsx'
import { openStatus } from './status/status.ts'
import { openWatched } from './watched.ts'

const ask: typeof fetch = async (...asked) => await fetch(...asked)
const wait = async (ms: number): Promise<void> => await new Promise((resolve) => setTimeout(resolve, ms))

const { heard, ...status } = openStatus(window)
const desk: Desk = {
  status,
  api: openApi({ origin: openPlace(ask), fetch: ask, heard, wait }),
  keys: openKeySession(startWorker),
  notices: openNotices(),
  person: openWatched<Person | undefined>(undefined),
}

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
          <QueryClientProvider client={openQueries()}>
            <RouterProvider router={openRouter()} />
          </QueryClientProvider>
        </DeskContext>
      </I18nProvider>
    </Speaking>
  </StrictMode>,
)
