import http from "node:http"
import type { AddressInfo } from "node:net"
import { AnsweredKeys } from "./answered-keys"
import { answerApi, type Noted } from "./api"
import { Checkouts } from "./checkouts"
import { openContract } from "./contract/contract"
import { Disputes } from "./disputes"
import { Faults } from "./faults"
import { readForm } from "./form"
import { hostedPage } from "./hosted-page"
import { Intents } from "./intents"
import { newId } from "./new-id"
import { Vault } from "./vault"
import { Webhooks } from "./webhooks"

/** Of the `stripe` package that the provider uses. */
const API_VERSION = "2024-04-10"

export interface DoubleOptions {
  webhookSecret?: string
  port?: number
}

/** Starts a stand-in for Stripe on this machine. See README.md for what it can and cannot prove. */
export async function startDouble({
  webhookSecret = "whsec_double",
  port = 0,
}: DoubleOptions = {}) {
  const contract = await openContract()
  const vault = new Vault()
  const faults = new Faults()
  const keys = new AnsweredKeys()
  const webhooks = new Webhooks(vault, contract, webhookSecret, API_VERSION)
  const intents = new Intents(vault, webhooks)
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const checkouts = new Checkouts(vault, intents, webhooks, origin)
  const disputes = new Disputes(vault, webhooks)
  const shop = { vault, intents, checkouts, webhooks }
  const requests: Noted[] = []

  const server = http.createServer((req, res) => {
    serve(req, res).catch((error: unknown) => {
      res
        .writeHead(500)
        .end(JSON.stringify({ error: { type: "api_error", message: String(error) } }))
    })
  })

  async function serve(req: http.IncomingMessage, res: http.ServerResponse): Promise<void> {
    const { pathname: path, search } = new URL(req.url ?? "/", "http://double")
    const method = req.method ?? "GET"
    const text = method === "GET" ? search.slice(1) : await bodyOf(req)
    if (path.startsWith("/c/pay/")) return browse(res, path, method === "POST" ? text : null)
    const fault = faults.take(method, path)
    if (fault?.kind === "drop_before") return void req.socket.destroy()
    if (fault?.kind === "status") {
      const error = {
        type: fault.status === 429 ? "rate_limit_error" : "api_error",
        message: "fault",
      }
      return send(res, fault.status ?? 500, { error })
    }
    const request = {
      method,
      path,
      text,
      key: (req.headers.authorization ?? "").replace(/^Bearer /, ""),
      idempotencyKey: req.headers["idempotency-key"] as string | undefined,
    }
    requests.push({ ...request, form: readForm(text) })
    const { status, body } = answerApi(shop, contract, keys, request)
    if (fault?.kind === "delay") {
      await new Promise((resolve) => setTimeout(resolve, fault.milliseconds))
    }
    if (fault?.kind === "drop_after") return void req.socket.destroy()
    send(res, status, body)
  }

  function browse(res: http.ServerResponse, path: string, form: string | null): void {
    const id = path.split("/").pop() ?? ""
    const session = vault.sessions.has(id) ? vault.session(id) : null
    const { status, html, location } = hostedPage(
      checkouts,
      session,
      form === null ? null : new URLSearchParams(form)
    )
    res.writeHead(status, {
      "content-type": "text/html; charset=utf-8",
      ...(location ? { location } : {}),
    })
    res.end(html)
  }

  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve))
  return {
    url: origin(),
    vault,
    intents,
    checkouts,
    disputes,
    webhooks,
    faults,
    requests,
    /** Empty at the end of a suite, or the shop and the double do not speak as Stripe does. */
    contractErrors: contract.errors,
    /** Asks for one payment of a shop: what a test wants to know of "cs_…". */
    intentOf: (checkout: string) => vault.intent(vault.session(checkout).payment_intent),
    async close(): Promise<void> {
      await webhooks.settled()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export type StripeDouble = Awaited<ReturnType<typeof startDouble>>

async function bodyOf(req: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of req) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

function send(res: http.ServerResponse, status: number, body: unknown): void {
  res.writeHead(status, {
    "content-type": "application/json",
    "request-id": newId("req"),
    "stripe-version": API_VERSION,
  })
  res.end(JSON.stringify(body))
}
