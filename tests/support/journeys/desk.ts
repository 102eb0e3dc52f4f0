import { expect, test as base, type Page } from '@playwright/test'

/** What the page said that nobody asked it to: complaints in its console, faults, requests that failed. */
type Complaints = {
  readonly complaints: string[]
  /** A complaint that belongs to the journey, whenever it comes: none, unless a journey says which. */
  readonly expectedComplaint: string
}

/** A journey through the desk. Whatever the browser complains of fails it, unless the journey takes it away first. */
export const test = base.extend<Complaints>({
  expectedComplaint: ['', { option: true }],
  complaints: [
    async ({ page, expectedComplaint }, use) => {
      const complaints: string[] = []
      page.on('console', (message) => void complaints.push(`${message.type()}: ${message.text()}`))
      page.on('pageerror', (fault) => void complaints.push(`fault: ${fault.message}`))
      await use(complaints)
      expect(complaints.filter((text) => text !== expectedComplaint), 'the browser complains of something').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Ends the page, and with it what it has to complain of: after an attack it has much. */
export const forgive = async (page: Page, complaints: string[]): Promise<void> => {
  await page.close()
  complaints.length = 0
}

/** Opens a page of the desk and waits until it stands. */
export const openDesk = async (page: Page, path = ''): Promise<void> => {
  await page.goto(`/desk${path}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** The pages of the desk that need nobody to have signed in. */
export const OPEN_PAGES = ['', '/browser', '/no/such/page'] as const
