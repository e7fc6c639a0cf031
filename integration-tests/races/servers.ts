import { databaseUrl } from "../processes/database-url"
import { startBackend, type BackendProcess } from "../processes/backend-process"
import { hasRedis, startRedis } from "../processes/redis-server"

interface Setting {
  name: string
  servers: number
  redis: boolean
}

/** Servers that share a database, and what else they share. */
const SETTINGS: readonly Setting[] = [
  { name: "one server", servers: 1, redis: false },
  { name: "two servers with Redis locks", servers: 2, redis: true },
]

/** Long enough for two hundred rounds on a busy machine, in milliseconds. */
const PATIENCE = 12 * 3_600_000

/** A test in each setting of servers, which it finds running and which end with it. */
export function onServers(
  says: string,
  race: (backends: BackendProcess[], setting: string) => Promise<void>
): void {
  describe.each(SETTINGS)("$name", ({ name, servers, redis }) => {
    const isMissing = redis && !hasRedis()
    it.skipIf(isMissing)(
      isMissing
        ? "not run: there is no redis-server (Debian's package of that name brings it)"
        : says,
      async () => {
        const shared = redis ? await startRedis() : null
        const backends = await start(servers, shared?.url)
        try {
          await race(backends, name)
        } finally {
          await Promise.all(backends.map((backend) => backend.kill()))
          await shared?.stop()
        }
      },
      PATIENCE
    )
  })
}

async function start(servers: number, redisUrl?: string): Promise<BackendProcess[]> {
  const url = await databaseUrl()
  const backends: BackendProcess[] = []
  // One after the other: the first fills what the second finds.
  for (let index = 0; index < servers; index++) {
    backends.push(await startBackend({ databaseUrl: url, env: { REDIS_URL: redisUrl } }))
  }
  return backends
}
