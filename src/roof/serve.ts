import { ok, systemClock } from '#kernel'
import { serveControl } from '#platform/control'
import { needsSetUp } from '#network'
import { openApi } from '#web/api'
import { deskElsewhere, deskRoutes, readDesk } from '#web/delivery'
import { openPageMemory, openReadiness, parseTrustedProxies, startHttp } from '#web/http'
import { openInterchange } from '#web/interchange'
import { openPublicApi, OPEN_ADDRESSES } from '#web/public-api'
import { openSite } from '#web/site'
import { operateOn, OPERATIONS, type House, type Roof } from '#command-line'
import { demonstrationPeople } from './demonstration-people.ts'
import { metricsOf } from './metrics.ts'
import { openAccounts } from './open-accounts.ts'

/** How long answers under way may take to end, seconds. */
const STOP_SECONDS = 10

/** The program that runs: its version, the archive of its source code, the folder of the built desk, and that of the samples. */
type Program = { readonly version: string; readonly sourceArchive: string; readonly desk: string; readonly examples: string }

/** Opens the door to the world, and the one to commands. */
export const serve = async (house: House, program: Program): ReturnType<Roof['serve']> => {
  const { configuration, installation, library } = house
  const readiness = openReadiness(house.isDegraded)
  const metrics = metricsOf(house)
  const known = { name: 'Waystation', demonstration: installation.demonstration, address: configuration.SITE_URL, command: `npm run -s waystation --${installation.demonstration ? '' : ' --data DATA'}` }
  const { forget, ...site } = await openSite({ modules: library, program: { ...program, sourceUrl: configuration.SOURCE_URL }, installation: known })
  const trusted = parseTrustedProxies(configuration.TRUSTED_PROXIES)
  if (!trusted.ok) throw new Error('the configuration let a proxy pass that is none')
  const pages = openPageMemory(systemClock)
  library.database.onFacts(() => {
    forget()
    pages.forget()
  })
  const accounts = await openAccounts(house)
  const demonstration = installation.demonstration ? demonstrationPeople(accounts, program.examples) : undefined
  const http = await startHttp({
    ...site,
    // Its addresses are fixed, and the site's are patterns.
    routes: [...deskRoutes(await readDesk(program.desk), deskElsewhere(configuration)), ...openInterchange({ modules: library, installation: known }), ...openPublicApi({ modules: library, installation: known, version: program.version }), ...site.routes],
    open: OPEN_ADDRESSES,
    pages,
    host: configuration.HOST,
    port: configuration.PORT,
    trustedProxies: trusted.value,
    log: library.log,
    ids: library.ids,
    readiness,
    metrics,
    api: {
      ...openApi({ ...accounts, demonstration, library, address: configuration.SITE_URL }, program.version, house.envelopes),
      origins: configuration.ORIGIN === undefined ? [] : [configuration.ORIGIN],
      ...(configuration.DESK_ORIGIN !== undefined && { desk: configuration.DESK_ORIGIN }),
    },
    allowance: { requests: configuration.RATE_LIMIT, seconds: 60 },
  })
  if (!http.ok) return http
  const control = await serveControl({ folder: configuration.DATA, log: library.log }, operateOn(house, OPERATIONS))
  // Lists come from the index: until it is in step, some documents are not in them.
  void house.indexReady.then(() => readiness.ready())
  return ok({
    url: http.value.url,
    // A demonstration has its people already.
    setUpToken: !installation.demonstration && (await needsSetUp(accounts)) ? accounts.token : undefined,
    desk: `${configuration.DESK_ORIGIN ?? http.value.url}/desk`,
    invented: (await demonstration?.()) ?? [],
    stop: async () => {
      await http.value.stop(STOP_SECONDS * 1000)
      await control.stop()
    },
  })
}
