/** Every endpoint of better-auth that we ask. It brings some sixty; whatever is not here is 404, and never reaches it. */
export const ALLOWED = {
  '/sign-in/email': 'POST',
  '/two-factor/verify-totp': 'POST',
  '/sign-out': 'POST',
  '/passkey/generate-register-options': 'GET',
  '/passkey/verify-registration': 'POST',
  '/passkey/list-user-passkeys': 'GET',
} as const

export type AllowedPath = keyof typeof ALLOWED

/** Whether a path, as it stands after the base path, and its method are on the list. */
export const isAllowed = (path: string, method: string): boolean => Object.entries(ALLOWED).some(([allowed, by]) => allowed === path && by === method)
