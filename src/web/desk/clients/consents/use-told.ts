import { useQuery } from '@tanstack/react-query'
import type { NetworkLanguage } from '#kernel'
import { loadTold, type Told } from '#clients'

/** What is said to the person, in one of the network's languages. It comes when it is first spoken. */
export const useTold = (language: NetworkLanguage): Told | undefined => useQuery({ queryKey: ['told', language], staleTime: Infinity, queryFn: async () => await loadTold(language) }).data
