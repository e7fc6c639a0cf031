import net from "node:net"
import { Problem } from "./problems.mjs"
import { holderOf } from "./port-holder.mjs"

/**
 * Whether a server could listen on a port. Asked on all addresses, the way Medusa listens, and on
 * the loopback address alone: Linux allows the first while another program holds the second.
 *
 * @param {number} port
 */
export async function isFree(port) {
  return (await canListen(port, undefined)) && (await canListen(port, "127.0.0.1"))
}

/** @param {number} port @param {string | undefined} host @returns {Promise<boolean>} */
function canListen(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === "EACCES")
        reject(new Problem(`Only root may listen on port ${port}. Choose a port above 1023.`))
      else resolve(false)
    })
    server.listen({ port, host }, () => server.close(() => resolve(true)))
  })
}

/**
 * Stops with a sentence when one of the market's two ports is taken.
 *
 * @param {{ PORT: number, STOREFRONT_PORT: number }} wanted by the variable that chooses it
 */
export async function checkPorts(wanted) {
  const taken = Object.values(wanted)
  for (const [variable, port] of Object.entries(wanted)) {
    if (await isFree(port)) continue
    throw new Problem(
      portInUse(variable, port, holderOf(port), await freePortFrom(port + 100, taken))
    )
  }
}

/**
 * @param {string} variable
 * @param {number} port
 * @param {string | undefined} holder
 * @param {number} other a port that is free
 */
export function portInUse(variable, port, holder, other) {
  const who = holder ? ` by ${holder}` : ""
  return `Port ${port} is in use${who}. Stop that program, or choose another port: ${variable}=${other} npm start`
}

/**
 * The first free port from `first` on, among those that ordinary users may use.
 *
 * @param {number} first
 * @param {number[]} [except]
 */
export async function freePortFrom(first, except = []) {
  const begin = first > 65_000 ? 20_000 : first
  for (let port = begin; port < begin + 100; port++)
    if (!except.includes(port) && (await isFree(port))) return port
  throw new Problem(
    `No port from ${begin} to ${begin + 99} is free. Stop some programs and run the command again.`
  )
}
