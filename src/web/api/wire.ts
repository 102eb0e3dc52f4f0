import { z } from 'zod'
import { parseCountryCode, parseLanguageTag, Secret, type Result } from '#kernel'
import { parseSignInName, STAFF_ROLES } from '#network'
import type { ApiRefusal, ApiReply } from '#web/http'
import { id, invitationMade, joinerKeys, logCommit } from '#web/wire'

/** The other way round. */
export const encoded = (value: Uint8Array): string => Buffer.from(value).toString('base64url')

/** One line that a person has written. */
export const line = z.string().max(200).transform((text) => text.normalize('NFC').replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()).refine((text) => text !== '')

const parsed = <T>(parse: (text: string) => T | undefined) =>
  z.string().max(300).transform((text, context) => {
    const value = parse(text)
    if (value !== undefined) return value
    context.addIssue({ code: 'custom' })
    return z.NEVER
  })

export const signInName = parsed(parseSignInName)
export const country = parsed(parseCountryCode)
export const language = parsed(parseLanguageTag)

/** What the browser derived from the passphrase. It is wrapped at once, so that nothing prints it. */
export const authenticationKey = z.string().min(32).max(128).regex(/^[A-Za-z0-9_-]+$/).transform((text) => new Secret(text))

/** At least 80 bits, as text. */
export const token = z.string().min(14).max(128).regex(/^[A-Za-z0-9_-]+$/)

export const code = z.string().regex(/^\d{6}$/)

export const roles = z.array(z.enum(STAFF_ROLES)).min(1).max(STAFF_ROLES.length).transform((list) => [...new Set(list)])

/** What a browser brings by an invitation: its code vouches for the keys. */
export const invitedKeys = joinerKeys.refine(({ keyProof }) => keyProof.length >= 16, { path: ['keyProof'] })

/** An invitation, with names in the one spelling that they have here. */
export const invitationBody = invitationMade.extend({ name: line, signInName, roles })

/** A commit, whose words the server knows. */
export const commitBody = logCommit.extend({ invitation: invitationBody.optional(), roles: z.array(z.strictObject({ staff: id, roles })).max(100).default([]) })

/** How many one has already: `?after=12`. */
export const after = z.string().regex(/^\d{1,9}$/).default('0').transform(Number)

/** A value in the shape in which desk and server have agreed to say it. */
export const onWire = <S extends z.ZodType>(shape: S, value: unknown): z.input<S> =>
  // Every part is looked at on the way out, and one that does not fit is a fault.
  z.encode(shape, value as z.output<S>)

/** The name of an organisation in addresses. */
export const slug = z.string().max(80).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

export const nothing = z.object({})

/** A result as an answer; what is well goes through `present`, the only way out. */
export const answered = <T>(result: Result<T, ApiRefusal>, present: (value: T) => unknown, status: 200 | 201 = 200): ApiReply =>
  result.ok ? { kind: 'json', body: present(result.value), status } : { kind: 'refused', refusal: result.refusal }

/** For what is done and has nothing more to say. */
export const done = (): object => ({})
