/** A script as the build made it: where it lies, and the hash of its bytes. */
export type MadeScript = { readonly address: string; readonly integrity: string }

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

/** A file of the desk's own, fetched with its hash, which the browser checks. Throws when it does not come or is another. */
export const fetchMade = async ({ address, integrity }: MadeScript): Promise<ArrayBuffer> => {
  const response = await fetch(address, { integrity, credentials: 'omit' })
  if (!response.ok) throw new Error(`not there: ${address}`)
  return await response.arrayBuffer()
}

/**
 * Starts a worker from a file of the desk's own. No browser checks the bytes of a worker by itself: so they are fetched with their
 * hash and started from memory. Throws when they do not come or are others.
 */
export const startChecked = async (made: MadeScript, name: string): Promise<Worker> => {
  const address = URL.createObjectURL(new Blob([await fetchMade(made)], { type: 'text/javascript' }))
  checked = address
  try {
    return new Worker(policy.createScriptURL(address), { name })
  } finally {
    checked = undefined
    // The worker has the address already; nobody else shall.
    URL.revokeObjectURL(address)
  }
}
