/** What the root route loads for every page; the same for everybody. */
export interface RootData {
  /** A bar on top says that this is a demonstration. */
  demo: boolean
  /** Scheme, host and port of the shop, for addresses that leave it. */
  origin: string
}
