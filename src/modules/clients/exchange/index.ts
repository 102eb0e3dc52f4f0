// A door of its own: what one Waystation gives another. Written by the export, read by the import.
export { attachmentFile, CLIENTS_FILE, type Exchange, type ExchangeClient, type ExchangeEnd, type ExchangeHead, type ExchangeLine, type ExchangeOwnForm, type ExchangeRecord } from './exchange.ts'
export { drawAnew, type Anew, type AnewClient, type AnewWrite } from './draw-anew.ts'
export { exchangeIds, idsWritten } from './exchange-ids.ts'
export { EXCHANGE_LIMITS, readClientsFile, type ExchangeRefusal } from './read-exchange.ts'
export { exchangeLines } from './write-exchange.ts'
