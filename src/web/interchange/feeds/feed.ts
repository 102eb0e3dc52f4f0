import type { LanguageTag } from '#kernel'

/** Something new in a list. `id`: its one address. `page`: where it is read in the language of the feed. `file`: to be downloaded. */
export type FeedEntry = {
  readonly id: string
  readonly page: string
  readonly title: string
  readonly language: LanguageTag | undefined
  readonly changedAt: Date
  readonly summary: string | undefined
  readonly authors: readonly string[]
  readonly tags: readonly string[]
  readonly file: { readonly address: string; readonly mediaType: string; readonly bytes: number } | undefined
}

/** A list that others follow. `self`: where it stands as a feed; `page`: as a page for people. `by`: whose list it is. */
export type Feed = { readonly title: string; readonly language: string; readonly self: string; readonly page: string; readonly by: string; readonly entries: readonly FeedEntry[] }

/** When any of it last changed; for an empty list a moment before everything. */
export const lastChanged = ({ entries }: Pick<Feed, 'entries'>): Date => new Date(Math.max(0, ...entries.map(({ changedAt }) => changedAt.getTime())))
