const CODE = /^[A-Z][A-Z0-9_]{0,63}$/

/** The code of a fault of the system or of Node (`ENOSPC`, `ERR_STREAM_PREMATURE_CLOSE`); `UNKNOWN` where it carries none. */
export const faultCode = (fault: unknown): string =>
  fault instanceof Error && 'code' in fault && typeof fault.code === 'string' && CODE.test(fault.code) ? fault.code : 'UNKNOWN'
