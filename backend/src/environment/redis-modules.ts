/**
 * What several backends on one database have to share: locks, events, running workflows and looked-up things, in the
 * Redis of REDIS_URL. One backend alone keeps them in its memory.
 *
 * @param redisUrl "redis://localhost:6379"; nothing: none of these
 */
export function redisModules(redisUrl: string | undefined) {
  if (!redisUrl) return []
  const provider = (name: string) => ({
    providers: [
      { resolve: `@medusajs/medusa/${name}`, id: name, is_default: true, options: { redisUrl } },
    ],
  })
  return [
    { resolve: "@medusajs/medusa/locking", options: provider("locking-redis") },
    { resolve: "@medusajs/medusa/caching", options: provider("caching-redis") },
    { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
    { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
  ]
}
