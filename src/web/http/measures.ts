import { Counter, Histogram, type Registry } from 'prom-client'

/** Counts and times answers by the route's pattern and the status's class: never by path, address or query. */
export type Measures = { answered(pattern: string, status: number, seconds: number): void }

/** `pattern` of a request that no route took. */
export const NO_ROUTE = 'none'

export const openMeasures = (registry: Registry): Measures => {
  const labelNames = ['route', 'status'] as const
  const requests = new Counter({ name: 'http_requests_total', help: 'Requests answered, by route pattern and status class', labelNames, registers: [registry] })
  const durations = new Histogram({
    name: 'http_request_seconds',
    help: 'Seconds until the answer was made, by route pattern and status class',
    labelNames,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  })
  return {
    answered: (route, status, seconds) => {
      const labels = { route, status: `${Math.floor(status / 100)}xx` }
      requests.inc(labels)
      durations.observe(labels, seconds)
    },
  }
}
