// A handler of Hono and nothing else, in a process of its own: it answers with as many bytes of JSON as its argument says. Prints its port.
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

const app = new Hono()
const text = 'x'.repeat(Math.max(1, Number(process.argv[2] ?? 0) - 11))
app.get('/', (context) => context.json({ text }))
serve({ fetch: app.fetch, port: 0, hostname: 'localhost' }, ({ port }) => console.log(port))
