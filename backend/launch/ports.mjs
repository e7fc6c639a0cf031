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
      if (error.code === "EACCES") reject(new Problem(`Only root may listen on port ${port}. Choose a port above 1023.`))
      else resolve(false)
    })
    server.listen({ port, host }, () => server.close(() => resolve(true)))
  })
}

/**
 * @param {string} variable the environment variable that chooses it
 * @param {number} port
 */
export async function checkPort(variable, port) {
  if (!(await isFree(port))) throw new Problem(portInUse(variable, port, holderOf(port)))
}

/**
 * @param {string} variable
 * @param {number} port
 * @param {string | undefined} holder
 */
export function portInUse(variable, port, holder) {
  const who = holder ? ` by ${holder}` : ""
  const other = port + 100 <= 65_535 ? port + 100 : port - 100
  return `Port ${port} is in use${who}. Stop that program, or choose another port: ${variable}=${other} npm start`
}

/**
 * The first free port from `first` on. Only for ports that nobody has to know by heart.
 *
 * @param {number} first
 */
export async function freePortFrom(first) {
  for (let port = first; port < first + 100; port++) if (await isFree(port)) return port
  throw new Problem(`No port from ${first} to ${first + 99} is free for the database. Stop some programs and run the command again.`)
}
