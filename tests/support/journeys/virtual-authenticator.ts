import type { Page } from '@playwright/test'

/** A security key that is none, plugged into one page's browser: it touches itself, and knows its owner. */
export type VirtualAuthenticator = {
  /** How many passkeys it holds. */
  readonly passkeys: () => Promise<number>
  /** Whose finger touches it from now on: its owner's, or another. After some others it wants no finger any more. */
  readonly knowsOwner: (known: boolean) => Promise<void>
}

/** Plugs one in (WebAuthn, section 11: virtual authenticators). `prf`: whether it answers the question from which keys are made. */
export const plugIn = async (page: Page, { prf }: { readonly prf: boolean }): Promise<VirtualAuthenticator> => {
  const line = await page.context().newCDPSession(page)
  await line.send('WebAuthn.enable')
  const { authenticatorId } = await line.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: 'usb',
      hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true, hasPrf: prf,
    },
  })
  return {
    passkeys: async () => (await line.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length,
    knowsOwner: async (known) => void (await line.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: known })),
  }
}
