import type { CountryCode, Id, LanguageTag, PartialDate } from '#kernel'

/** What an organisation is to the network, in the order in which they are listed. */
export const ORGANISATION_KINDS = ['secretariat', 'member', 'platform-ngo', 'associate'] as const

export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

/** The slug of the secretariat, and of no other. */
export const SECRETARIAT_SLUG = 'secretariat'

/** Words in several languages, by tag in its canonical spelling. */
export type InLanguages = Readonly<Record<string, string>>

/** How the public may reach an organisation. */
export type Contact = {
  /** Begins with `http://` or `https://`. */
  readonly website?: string | undefined
  readonly email?: string | undefined
  /** As it is printed: digits, spaces, and `+ ( ) . / -`. */
  readonly telephone?: string | undefined
  readonly address?: string | undefined
}

/** A line is always open. */
export const ALWAYS = '24/7'

/** What a call costs whoever calls. */
export const HELPLINE_COSTS = ['free', 'local', 'charged', 'unknown'] as const

export type HelplineCost = (typeof HELPLINE_COSTS)[number]

/** A line on which an organisation answers, in the words in which the directory of services speaks of numbers. */
export type Helpline = {
  /** As it is printed: digits, spaces, and `+ ( ) . / -`. */
  readonly number: string
  /** What it is called or whom it is for, where there are several. */
  readonly names: InLanguages
  /** Always, or words in one language at least. */
  readonly hours: typeof ALWAYS | InLanguages
  /** Spoken there. */
  readonly languages: readonly LanguageTag[]
  readonly cost: HelplineCost
}

/** An organisation, as far as everybody may know it. */
export type Organisation = {
  readonly id: Id
  /** Stands in the address of its page, and stays: small letters, digits, and single hyphens. */
  readonly slug: string
  readonly kind: OrganisationKind
  readonly name: string
  /** The name in other languages and scripts. */
  readonly names: InLanguages
  /** A short text for everybody. */
  readonly about: InLanguages
  readonly country?: CountryCode | undefined
  readonly city?: string | undefined
  /** The languages it works in. */
  readonly languages: readonly LanguageTag[]
  readonly contact: Contact
  /** In the order in which it wants them read. */
  readonly helplines: readonly Helpline[]
  /** It takes part in the platform of NGOs. */
  readonly onPlatform: boolean
  /** Since when it is part of the network. */
  readonly since?: PartialDate | undefined
}

/** The least that makes an organisation; nothing else is said of it yet. */
export const bareOrganisation = ({ id, slug, kind, name }: Pick<Organisation, 'id' | 'slug' | 'kind' | 'name'>): Organisation => ({
  id, slug, kind, name, names: {}, about: {}, languages: [], contact: {}, helplines: [], onPlatform: false,
})

const byName = new Intl.Collator('en')

/** The order of lists: by kind, then by name; the slug settles what is left. */
export const compareOrganisations = (one: Organisation, other: Organisation): number =>
  ORGANISATION_KINDS.indexOf(one.kind) - ORGANISATION_KINDS.indexOf(other.kind) || byName.compare(one.name, other.name) || (one.slug < other.slug ? -1 : 1)
