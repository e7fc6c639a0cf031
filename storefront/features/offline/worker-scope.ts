/** What is used of a service worker's global scope: TypeScript cannot have a window's names and a worker's at once. */
export interface WorkerScope {
  location: Location
  registration: ServiceWorkerRegistration
  clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: "install" | "activate", listen: (event: WorkerEvent) => void): void
  addEventListener(type: "fetch", listen: (event: WorkerFetch) => void): void
  addEventListener(type: "message", listen: (event: WorkerMessage) => void): void
}

/** `waitUntil` keeps the worker alive for the work. */
interface WorkerEvent {
  waitUntil(work: Promise<unknown>): void
}

interface WorkerMessage extends WorkerEvent {
  data: unknown
}

interface WorkerFetch extends WorkerEvent {
  request: Request
  /** The network's answer that the browser asked for while the worker started. */
  preloadResponse?: Promise<Response | undefined>
  respondWith(answer: Promise<Response>): void
}
