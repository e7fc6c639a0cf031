import { execFile } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { promisify } from "node:util"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { startDouble, type StripeDouble } from "../double/start-double"

const cli = path.resolve(import.meta.dirname, "../../../node_modules/.bin/stripe")
const home = fs.mkdtempSync(path.join(os.tmpdir(), "stripe-cli-"))
const there = fs.existsSync(cli)
if (!there) process.stderr.write("Not run: Stripe's command line tool is not installed (npm ci)\n")

/** Stripe's own tool drives the double, so that not only our client finds it right. */
describe.skipIf(!there)("the stand-in for Stripe, driven by Stripe's own tool", () => {
  let stripe: StripeDouble
  beforeAll(async () => void (stripe = await startDouble()))
  afterAll(async () => {
    await stripe.close()
    fs.rmSync(home, { recursive: true })
  })

  it.each([
    "payment_intent.succeeded",
    "payment_intent.amount_capturable_updated",
    "payment_intent.payment_failed",
    "charge.refunded",
  ])("makes %s happen", { timeout: 30_000 }, async (event) => {
    const { stdout } = await promisify(execFile)(
      cli,
      ["trigger", event, "--api-base", stripe.url, "--api-key", "sk_test_of_the_tool"],
      { env: { ...process.env, XDG_CONFIG_HOME: home, HOME: home } }
    )
    expect(stdout).toContain("Trigger succeeded")
    expect(stripe.webhooks.events.map(({ type }) => type)).toContain(event)
  })
})
