import { z } from 'zod'
import { ok, refuse, type Result } from '#kernel'
import { open, openPins, seal, sealPins, type Key, type Pins } from '#vault/open'
import type { DeviceStore } from './device-shelf.ts'

/** Who keeps something on this device, and with which key. */
export type Keeper = { readonly organisation: string; readonly staff: string; readonly device: Key<'device'>; readonly store: DeviceStore }

/** Something kept here does not open: the device's storage was changed from outside. Forgetting it is a person's own decision. */
export type DeviceMemoryRefused = { readonly kind: 'device-memory-refused' }

const pinsName = ({ organisation, staff }: Pick<Keeper, 'organisation' | 'staff'>): string => `pins/${organisation}/${staff}`

const REVISION_BYTES = 4

/** The pins of this device, and how often they were sealed; `undefined` on a device that has seen nothing. */
export const readPins = async (keeper: Keeper): Promise<Result<{ readonly pins: Pins; readonly revision: number } | undefined, DeviceMemoryRefused>> => {
  const kept = await keeper.store.read(pinsName(keeper))
  if (kept === undefined) return ok(undefined)
  if (kept.length <= REVISION_BYTES) return refuse({ kind: 'device-memory-refused' })
  const revision = new DataView(kept.buffer, kept.byteOffset).getUint32(0)
  const { organisation, staff, device } = keeper
  const pins = await openPins(device, { organisation, staff, revision }, kept.slice(REVISION_BYTES))
  return pins.ok ? ok({ pins: pins.value, revision }) : refuse({ kind: 'device-memory-refused' })
}

/** Keeps pins; the revision counts up. */
export const keepPins = async ({ organisation, staff, device, store }: Keeper, revision: number, pins: Pins): Promise<void> => {
  const sealed = await sealPins(device, { organisation, staff, revision }, pins)
  const kept = new Uint8Array(REVISION_BYTES + sealed.length)
  new DataView(kept.buffer).setUint32(0, revision)
  kept.set(sealed, REVISION_BYTES)
  await store.write(pinsName({ organisation, staff }), kept)
}

const CODE = z.strictObject({ code: z.string(), invitation: z.string(), signInName: z.string(), replaces: z.string().optional(), sent: z.boolean() })

/**
 * An invitation code that this device made or typed. `code`: as it is printed. `sent`: the server is known to have the invitation. `replaces`: in whose
 * place somebody comes.
 */
export type KeptCode = z.infer<typeof CODE>

const codeName = ({ organisation, staff }: Pick<Keeper, 'organisation' | 'staff'>, invitation: string): string => `code/${organisation}/${staff}/${invitation}`

const KIND = 'invitation-code'

/** Keeps a code, so that it need not be typed on the device that made it. */
export const keepCode = async (keeper: Keeper, code: KeptCode): Promise<void> => {
  const { organisation, staff, device, store } = keeper
  const content = new TextEncoder().encode(JSON.stringify(code))
  await store.write(codeName(keeper, code.invitation), await seal(device, { type: 'draft', organisation, staff, record: code.invitation, kind: KIND }, content))
}

/** A code that this device keeps; `undefined` when it has none, or none that opens: then it is typed. */
export const keptCode = async (keeper: Keeper, invitation: string): Promise<KeptCode | undefined> => {
  const { organisation, staff, device, store } = keeper
  const sealed = await store.read(codeName(keeper, invitation))
  const opened = sealed && (await open(device, { type: 'draft', organisation, staff, record: invitation, kind: KIND }, sealed))
  return opened?.ok ? CODE.parse(JSON.parse(new TextDecoder().decode(opened.value))) : undefined
}

/** All codes that this device keeps. */
export const keptCodes = async (keeper: Keeper): Promise<readonly KeptCode[]> => {
  const beginning = codeName(keeper, '')
  const codes = await Promise.all((await keeper.store.names(beginning)).map((name) => keptCode(keeper, name.slice(beginning.length))))
  return codes.filter((code) => code !== undefined)
}

export const forgetCode = (keeper: Keeper, invitation: string): Promise<void> => keeper.store.remove(codeName(keeper, invitation))
