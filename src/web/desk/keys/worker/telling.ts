/** How a handler speaks while it works: it tells what it has, its buffers going out whole, and looks whether somebody wants it to stop. */
export type Telling<T> = { readonly tell: (told: T, buffers?: readonly ArrayBuffer[]) => void; readonly brokenOff: AbortSignal }
