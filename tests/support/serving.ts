import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { TestInstallation } from './installation.ts'
import type { Running } from './waystation.ts'

export type Serving = Running & {
  /** `http://localhost:41234` */
  readonly url: string
  /** Status and body of a page. */
  page(path: string): Promise<{ readonly status: number; readonly body: string }>
  /** Resident memory of the server itself, bytes; `undefined` where there is no /proc. */
  resident(): number | undefined
}

const LOOK_AGAIN_MS = 50

/** Starts a server on any free port and waits until it says that it is ready. */
export const startServing = async (installation: TestInstallation): Promise<Serving> => {
  const running = installation.start('serve', '--port', '0')
  await running.says(/http:\/\/localhost:\d+/)
  const [url = ''] = /http:\/\/localhost:\d+/.exec(running.out()) ?? []
  while ((await fetch(`${url}/readyz`)).status !== 200) await pause(LOOK_AGAIN_MS)
  return {
    ...running,
    url,
    page: async (path) => {
      const answer = await fetch(`${url}${path}`)
      return { status: answer.status, body: await answer.text() }
    },
    resident: () => {
      if (process.platform !== 'linux') return undefined
      const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${running.pid}/status`, 'utf8'))?.[1]
      return kilobytes === undefined ? undefined : Number(kilobytes) * 1024
    },
  }
}
