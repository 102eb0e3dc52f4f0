import type { Page } from '@playwright/test'

// What these checks see of a page; the project's own types know no browser.
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
type Text = { readonly data: string; readonly parentElement: { checkVisibility(): boolean; closest(selector: string): { getAttribute(name: string): string | null } | null } | null }
type Tree = { readonly localName?: string; readonly data?: string; readonly childNodes?: Iterable<Tree>; readonly attributes?: Iterable<{ readonly name: string; readonly value: string }> }
type Element = { readonly localName: string; checkVisibility(): boolean; readonly clientWidth: number; readonly scrollWidth: number; matches(selector: string): boolean; getBoundingClientRect(): Box; contains(node: Text): boolean; readonly textContent: string }
type Sheet = { replaceSync(css: string): void }
declare const document: {
  readonly documentElement: { readonly scrollWidth: number; readonly lang: string }
  readonly body: unknown
  readonly activeElement: Element | null
  adoptedStyleSheets: Sheet[]
  createTreeWalker(root: unknown, what: number): { nextNode(): Text | null }
  createRange(): { selectNodeContents(node: Text): void; getClientRects(): Iterable<Box> }
  querySelectorAll(selector: string): Iterable<Element>
  querySelector(selector: string): Element | null
}
declare const innerWidth: number
declare const innerHeight: number
declare const getComputedStyle: (element: Element) => { readonly overflow: string; readonly outlineStyle: string; readonly outlineWidth: string }
declare const CSSStyleSheet: new () => Sheet
declare const DOMParser: new () => { parseFromString(text: string, type: string): { querySelector(selector: string): { readonly textContent: string } | null; readonly documentElement: Tree } }

/** What is wrong with the layout as it stands now: sideways scroll, text beyond the edges or cut off, text over text. */
export const layoutFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = []
    const wide = document.documentElement.scrollWidth
    if (wide > innerWidth) faults.push(`scrolls sideways: ${wide} of ${innerWidth}`)
    // Words for those who listen, in a place of one pixel.
    const heard = [...document.querySelectorAll('body *')].filter((element) => element.clientWidth === 1 && getComputedStyle(element).overflow === 'hidden')
    for (const element of document.querySelectorAll('body *:not(input)')) {
      if (heard.includes(element)) continue
      if (element.checkVisibility() && getComputedStyle(element).overflow !== 'visible' && element.scrollWidth > element.clientWidth + 1) faults.push(`cut off: ${element.localName}`)
    }
    const lines: { text: string; node: Text; box: Box }[] = []
    const walker = document.createTreeWalker(document.body, 4)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // What is folded away has a place and is not drawn.
      const text = node
      if (node.parentElement?.checkVisibility() === false || heard.some((element) => element.contains(text))) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) if (box.right - box.left > 1) lines.push({ text: node.data.slice(0, 40), node, box })
    }
    for (const { text, box } of lines) if (box.left < -1 || box.right > innerWidth + 1) faults.push(`beyond the edge: ${text}`)
    for (const [at, { text, node, box }] of lines.entries()) {
      for (const other of lines.slice(at + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
        if (other.node !== node && across > 2 && down > 0.3 * (box.bottom - box.top)) faults.push(`“${text}” lies over “${other.text}”`)
      }
    }
    return faults
  })

/** Spaces text as WCAG 1.4.12 asks a page to bear. A style made by script is no style of the page: its policy stays as it is. */
export const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }')
    document.adoptedStyleSheets = [sheet]
  })

/** Where the keyboard stands: what it is on, and whether one can see that. */
export const focused = (page: Page): Promise<{ readonly on: string; readonly seen: boolean }> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element.localName === 'body') return { on: 'nothing', seen: true }
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { top, bottom, left, right } = element.getBoundingClientRect()
    const lid = element.matches('.top *, .skip') ? 0 : (document.querySelector('.top')?.getBoundingClientRect().bottom ?? 0)
    const room = innerHeight - lid
    // What all but fills the room below the head has to fill half of it.
    const upright = bottom - top > room * 0.8 ? Math.min(bottom, innerHeight) - Math.max(top, lid) >= room / 2 : top >= lid - 1 && bottom <= innerHeight + 1
    const inSight = upright && left >= 0 && right <= innerWidth
    return { on: element.textContent || element.localName, seen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && inSight }
  })

/** Where the browser had to guess: what is no strict markup, or is understood in another way than it is written. Empty when nothing is. */
export const markupFaults = (page: Page, html: string): Promise<string[]> =>
  page.evaluate((written) => {
    const strict = new DOMParser().parseFromString(written.replace(/^<!doctype html>/, ''), 'application/xml')
    const broken = strict.querySelector('parsererror')
    if (broken) return [broken.textContent]
    const draw = (tree: Tree): string =>
      tree.localName === undefined
        ? `${tree.data}`
        : `<${[tree.localName, ...Array.from(tree.attributes ?? [], ({ name, value }) => `${name}="${value}"`).toSorted()].join(' ')}>${Array.from(tree.childNodes ?? [], draw).join('')}</>`
    const [meant, understood] = [strict, new DOMParser().parseFromString(written, 'text/html')].map(({ documentElement }) => draw(documentElement))
    return meant === understood ? [] : [`written ${meant}`, `understood ${understood}`]
  }, html)

/** Texts that pass for the language of the page and hold letters which it does not have. */
export const foreignLetters = (page: Page, letters: RegExp): Promise<string[]> =>
  page.evaluate(({ source, flags }) => {
    const foreign = new RegExp(source, flags)
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, 4)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (foreign.test(node.data) && node.parentElement?.closest('[lang]')?.getAttribute('lang') === document.documentElement.lang) texts.push(node.data)
    }
    return texts
  }, { source: letters.source, flags: letters.flags })
