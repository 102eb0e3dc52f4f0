import { ok, refuse, type Result } from '#kernel'

/**
 * The codes of one variable and how they add up: `whole` is the sum of its `parts`. Everything adds up to `total`.
 * A tree is one sum for each inner node. One code may be broken down twice (regions by province and by health district), as long as
 * both breakdowns end in the same leaves: that is how tables with different groupings of one variable are linked.
 */
export type CodeList = {
  readonly name: string
  readonly total: string
  readonly sums: readonly { readonly whole: string; readonly parts: readonly string[] }[]
}

export type CodeListRefusal =
  /** A code is, over some steps, a part of itself. */
  | { readonly kind: 'code-list-has-a-circle'; readonly list: string; readonly code: string }
  /** A sum that is not reached from the total. */
  | { readonly kind: 'code-outside-total'; readonly list: string; readonly code: string }
  /** A sum counts something twice, has no parts, or two breakdowns of one code do not end in the same leaves. */
  | { readonly kind: 'sums-disagree'; readonly list: string; readonly code: string }
  | { readonly kind: 'code-list-given-twice'; readonly list: string }

/** A code list that was looked through. `codes`: the total first. `leaves`: for every code, the codes without parts that it stands for. */
export type ReadCodeList = CodeList & { readonly codes: readonly string[]; readonly leaves: ReadonlyMap<string, ReadonlySet<string>> }

/** Whether all of the first is in the second. */
export const isWithin = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => [...one].every((code) => other.has(code))

const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => one.size === other.size && isWithin(one, other)

/** Looks a code list through. Refuses circles, codes outside the total, and sums that count a leaf twice or disagree. */
const readCodeList = (list: CodeList): Result<ReadCodeList, CodeListRefusal> => {
  const breakdowns = Map.groupBy(list.sums, ({ whole }) => whole)
  const leaves = new Map<string, ReadonlySet<string>>()
  const codes: string[] = []
  const open = new Set<string>()

  const walk = (code: string): CodeListRefusal | undefined => {
    if (leaves.has(code)) return undefined
    if (open.has(code)) return { kind: 'code-list-has-a-circle', list: list.name, code }
    open.add(code)
    codes.push(code)
    const below: ReadonlySet<string>[] = []
    for (const { parts } of breakdowns.get(code) ?? []) {
      const together = new Set<string>()
      let counted = 0
      for (const part of parts) {
        const wrong = walk(part)
        if (wrong) return wrong
        for (const leaf of leaves.get(part) ?? []) together.add(leaf)
        counted += leaves.get(part)?.size ?? 0
      }
      if (parts.length === 0 || counted !== together.size) return { kind: 'sums-disagree', list: list.name, code }
      below.push(together)
    }
    const own = below[0] ?? new Set([code])
    if (below.some((other) => !isSame(own, other))) return { kind: 'sums-disagree', list: list.name, code }
    open.delete(code)
    leaves.set(code, own)
    return undefined
  }

  const wrong = walk(list.total)
  if (wrong) return refuse(wrong)
  const outside = list.sums.find(({ whole }) => !leaves.has(whole))
  return outside ? refuse(walk(outside.whole) ?? { kind: 'code-outside-total', list: list.name, code: outside.whole }) : ok({ ...list, codes, leaves })
}

/** Looks several lists through; each name may be given once. */
export const readCodeLists = (lists: readonly CodeList[]): Result<ReadonlyMap<string, ReadCodeList>, CodeListRefusal> => {
  const all = new Map<string, ReadCodeList>()
  for (const list of lists) {
    if (all.has(list.name)) return refuse({ kind: 'code-list-given-twice', list: list.name })
    const one = readCodeList(list)
    if (!one.ok) return one
    all.set(list.name, one.value)
  }
  return ok(all)
}

/** A list without subtotals: a total and its parts. */
export const flatList = (name: string, total: string, parts: readonly string[]): CodeList => ({ name, total, sums: [{ whole: total, parts }] })

/**
 * A list written as a tree: every code with the code it belongs to. A code without one belongs to the total.
 * @example treeList('region', 'all', [['north'], ['south'], ['lima', 'south']])
 */
export const treeList = (name: string, total: string, codes: readonly (readonly [code: string, parent?: string])[]): CodeList => {
  const groups = Map.groupBy(codes, ([, parent]) => parent ?? total)
  return { name, total, sums: [...groups].map(([whole, parts]) => ({ whole, parts: parts.map(([code]) => code) })) }
}
