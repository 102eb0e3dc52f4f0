import type { AuthorityListing } from '#library'
import type { MatchedConcept } from '#thesaurus'
import type { Api } from '../api/api.ts'

/** Something to choose: what is written down, and what it is called. */
export type Found = { readonly value: string; readonly label: string }

/** Looks something up by the words that somebody has typed. What cannot be asked is not found. */
export type Find = (api: Pick<Api, 'get'>, words: string, language: string) => Promise<readonly Found[]>

export const findConcepts: Find = async (api, words, language) => {
  const answer = await api.get<{ readonly concepts: readonly MatchedConcept[] }>(`/api/thesaurus/search?${new URLSearchParams({ words, language })}`)
  return answer.ok ? answer.value.concepts.map(({ slug, name, by }) => ({ value: slug, label: by === undefined ? name : `${name} (${by.text})` })) : []
}

export const findNames: Find = async (api, words) => {
  const answer = await api.get<readonly AuthorityListing[]>(`/api/library/authorities?${new URLSearchParams({ words })}`)
  return answer.ok ? answer.value.map(({ name, variants }) => ({ value: name, label: variants.length === 0 ? name : `${name} (${variants.slice(0, 3).join(', ')})` })) : []
}
