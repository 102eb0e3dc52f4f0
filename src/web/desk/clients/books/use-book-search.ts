import { useNavigate, useSearch } from '@tanstack/react-router'
import { readBookSearch, type BookSearch } from './book-search.ts'

/** What is chosen, as the address has it, and the way to choose something else. The group stays. */
export const useBookSearch = (): readonly [BookSearch, (search: Omit<BookSearch, 'group'>) => void, (group: string) => void] => {
  const navigate = useNavigate()
  const search = readBookSearch(useSearch({ strict: false }))
  const go = (to: BookSearch): void => void navigate({ to: '.', search: to, resetScroll: false, replace: true })
  const kept = { ...(search.group !== undefined && { group: search.group }) }
  return [search, (to) => go({ ...kept, ...to }), (group) => go({ group })]
}
