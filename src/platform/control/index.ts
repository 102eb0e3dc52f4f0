export { callServer, reachServer, type ControlRefusal } from './call-control.ts'
export { roomForEndpoint } from './endpoint.ts'
export { serveControl, type ControlServer, type Operate } from './serve-control.ts'
