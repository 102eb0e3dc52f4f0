/** So many members a group is called by; the rest are counted. */
const NAMED = 2

type Named = { readonly id: string; readonly name: string }

/**
 * What a group is called: by the names of its members, since the log knows ids alone, and a name of it would tell the server what it is for.
 * @param list words as that person's language lists them
 */
export const nameGroup = ({ group, members }: { readonly group: string; readonly members: readonly string[] }, people: readonly Named[], list: (items: readonly string[]) => string): string => {
  const names = members.flatMap((member) => people.filter(({ id }) => id === member).map(({ name }) => name))
  if (names.length === 0) return group.slice(-8)
  const rest = members.length - NAMED
  return list(rest > 0 && members.length > NAMED + 1 ? [...names.slice(0, NAMED), `+${rest}`] : names)
}
