import { useRouter } from '@tanstack/react-router'

/** Goes to a page of clients by its path. Only ids stand in an address, and never what somebody typed: the browser keeps addresses. */
export const useGo = (): ((path: `/clients/${string}`) => void) => {
  const router = useRouter()
  return (path) => router.history.push(`${router.options.basepath ?? ''}${path}`)
}
