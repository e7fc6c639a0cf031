import { env } from "./env.server"

/**
 * Scheme, host and port under which people reach the shop, without a slash at the end. Once SITE_URL is set,
 * what a request says of its host counts for nothing; without it, links and QR codes lead to where one asked.
 */
export function publicOrigin(url: URL): string {
  return env().SITE_URL ?? url.origin
}
