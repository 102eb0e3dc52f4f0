import type { JSX } from 'hono/jsx/jsx-runtime'

/** A page as the bytes that are sent. */
export const renderPage = async (page: JSX.Element | Promise<JSX.Element>): Promise<string> => `<!doctype html>${String(await (await page).toString())}`
