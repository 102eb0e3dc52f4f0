// A page of Hono and nothing else, in a process of its own: what ours is measured beside. Prints its port.
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { jsx } from 'hono/jsx'

const app = new Hono()
// As many elements as a page of ours has, so that both sides render.
app.get('/', (context) =>
  context.html(String(jsx('html', {}, jsx('body', {}, ...Array.from({ length: 60 }, (_, at) => jsx('p', { class: 'line' }, jsx('a', { href: `/${at}` }, `A line of text, number ${at}`))))))),
)
serve({ fetch: app.fetch, port: 0, hostname: 'localhost' }, ({ port }) => console.log(port))
