// A page of Hono and nothing else, in a process of its own: what an uncached page of ours is measured beside. Rendered anew for every request, of as
// many elements and about as many bytes as the first argument and the second say, compressed for whoever asks for that. Prints its port.
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { jsx } from 'hono/jsx'

const [elements = 0, bytes = 0] = process.argv.slice(2).map(Number)
// A line is three elements, about 75 bytes of them tags and attributes.
const lines = Math.max(1, Math.round((elements - 2) / 3))
const text = 'A line of text that says something. '.repeat(20).slice(0, Math.max(1, Math.round(bytes / lines) - 75))
const app = new Hono()
app.use(compress())
app.get('/', (context) =>
  context.html(
    String(jsx('html', {}, jsx('body', {}, ...Array.from({ length: lines }, (_, at) => jsx('p', { class: 'line' }, jsx('a', { href: `/lines/${at}/of/this` }, jsx('span', {}, `${at} ${text}`))))))),
  ),
)
serve({ fetch: app.fetch, port: 0, hostname: 'localhost' }, ({ port }) => console.log(port))
