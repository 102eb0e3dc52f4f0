/** The worker's file and the hash of its bytes, set by the build: so whoever checks the page checks the worker with it. */
declare const DESK_WORKER: { readonly address: string; readonly integrity: string }

type ScriptAddressPolicy = { readonly createScriptURL: (address: string) => string }
type PolicyMaker = { readonly createPolicy: (name: string, rules: { readonly createScriptURL: (address: string) => string }) => ScriptAddressPolicy }

/** The one address that the policy lets through: that of the bytes that have just been checked. */
let checked: string | undefined

const rules = {
  createScriptURL: (address: string): string => {
    if (address === checked) return address
    throw new TypeError('not the address of the checked worker')
  },
}

const trustedTypes = (globalThis as { readonly trustedTypes?: PolicyMaker }).trustedTypes // Not in the DOM's types yet.

// Made while the page loads: the page's policy allows this name once, so nobody can make another after it.
const policy: ScriptAddressPolicy = trustedTypes?.createPolicy('waystation-worker', rules) ?? rules

/**
 * Starts the worker that holds the keys. No browser checks the bytes of a worker by itself: so they are fetched with their
 * hash, which the browser does check, and started from memory. Throws when they do not come or are others.
 */
export const startWorker = async (): Promise<Worker> => {
  const response = await fetch(DESK_WORKER.address, { integrity: DESK_WORKER.integrity, credentials: 'omit' })
  if (!response.ok) throw new Error('the worker is not there')
  const address = URL.createObjectURL(new Blob([await response.arrayBuffer()], { type: 'text/javascript' }))
  checked = address
  try {
    return new Worker(policy.createScriptURL(address), { name: 'keys' })
  } finally {
    checked = undefined
    // The worker has the address already; nobody else shall.
    URL.revokeObjectURL(address)
  }
}
