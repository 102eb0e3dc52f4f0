import type { Contact } from '#network'

/** Who keeps this site: asked anew for every page that says so. */
export type Secretariat = () => Promise<{ readonly contact?: Contact | undefined }>
