/** How an organisation can be reached; each part as people write it. */
export type Contact = { readonly website?: string | undefined; readonly email?: string | undefined; readonly telephone?: string | undefined; readonly address?: string | undefined }

/** Who keeps this site: asked anew for every page that says so. */
export type Secretariat = () => Promise<{ readonly contact?: Contact | undefined }>

