import { describe, expect, it } from "vitest"
import { readEnvironment } from "./read-environment"

const SECRETS = {
  JWT_SECRET: "k3Vq9xT2mZ7bR4nW8cY1hL6pD0sF5gJa",
  COOKIE_SECRET: "Q7wE2rT9yU4iO1pA6sD3fG8hJ5kL0zXc",
  CHECKOUT_LINK_SECRET: "v8B3nM6qW1eR4tY7uI0oP9aS2dF5gH8j",
  VISITOR_SECRET: "K1lZ4xC7vB0nM3qW6eR9tY2uI5oP8aSd",
}
const PRODUCTION = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://shop@db/shop",
  BACKEND_URL: "https://api.shop.vn",
  STORE_CORS: "https://shop.vn",
  ADMIN_CORS: "https://api.shop.vn",
  AUTH_CORS: "https://shop.vn,https://api.shop.vn",
  ...SECRETS,
}
const refusal = (change: Record<string, string | undefined>) => () =>
  readEnvironment({ ...PRODUCTION, ...change })

describe("the environment of production", () => {
  it("is right with four secrets of its own", () => {
    expect(readEnvironment(PRODUCTION)).toMatchObject({
      jwtSecret: SECRETS.JWT_SECRET,
      visitorSecret: SECRETS.VISITOR_SECRET,
      trustProxy: false,
    })
  })

  it.each(Object.keys(SECRETS))("has no %s made up", (name) => {
    expect(refusal({ [name]: undefined })).toThrow(`${name}: missing`)
  })

  it.each(Object.keys(SECRETS))("refuses a short %s", (name) => {
    expect(refusal({ [name]: "short" })).toThrow(name)
  })

  it.each([
    "supersecretsupersecretsupersecret",
    "my-changeme-my-changeme-my-changeme",
    "medusa-medusa-medusa-medusa-medusa-",
    "01234567890123456789012345678901",
  ])("refuses %j, which everybody knows", (known) => {
    expect(refusal({ JWT_SECRET: known })).toThrow("JWT_SECRET: holds a word of an example")
  })

  it("refuses what was not drawn at random", () => {
    expect(refusal({ COOKIE_SECRET: "abcabcabc".repeat(4) })).toThrow(
      "COOKIE_SECRET: not random enough"
    )
  })

  it("refuses one secret for two purposes, and tells neither", () => {
    const twice = refusal({ COOKIE_SECRET: SECRETS.JWT_SECRET })
    expect(twice).toThrow("COOKIE_SECRET: the same as JWT_SECRET")
    expect(twice).not.toThrow(SECRETS.JWT_SECRET)
  })

  it("takes a Redis, and nothing else for one", () => {
    const redis = "redis://cache:6379"
    expect(readEnvironment({ ...PRODUCTION, REDIS_URL: redis }).redisUrl).toBe(redis)
    expect(refusal({ REDIS_URL: "http://cache:6379" })).toThrow("REDIS_URL")
  })

  it.each(["server", "worker"])(
    "has a %s only where Redis brings it together with others",
    (mode) => {
      const redis = { REDIS_URL: "redis://cache:6379" }
      expect(readEnvironment({ ...PRODUCTION, ...redis, WORKER_MODE: mode }).workerMode).toBe(mode)
      expect(refusal({ WORKER_MODE: mode })).toThrow("REDIS_URL: missing, and WORKER_MODE")
    }
  )

  it("answers requests and does jobs in one process unless told otherwise", () => {
    expect(readEnvironment(PRODUCTION).workerMode).toBe("shared")
    expect(refusal({ WORKER_MODE: "idle" })).toThrow("WORKER_MODE")
  })

  it("has its clock where it is", () => {
    expect(refusal({ OCOP_CLOCK: "+1d" })).toThrow("OCOP_CLOCK")
  })

  it("is no demonstration", () => {
    expect(refusal({ OCOP_DEMO: "true" })).toThrow("OCOP_DEMO: production is not")
  })

  it.each(["BACKEND_URL", "STORE_CORS", "ADMIN_CORS", "AUTH_CORS", "DATABASE_URL"])(
    "wants %s said",
    (name) => {
      expect(refusal({ [name]: undefined })).toThrow(`${name}: missing`)
      expect(refusal({ [name]: " " })).toThrow(`${name}: missing`)
    }
  )

  it.each(["*", "https://*.shop.vn", "/shop/", "shop.vn", "https://shop.vn/", "https://a.vn,"])(
    "lets only sites that are named in full call with a log-in, and %j is none",
    (list) => {
      expect(refusal({ AUTH_CORS: list })).toThrow("AUTH_CORS: ")
    }
  )

  it("is told everything that is wrong at once, and each thing once", () => {
    const wrong = refusal({
      PORT: "70000",
      JWT_SECRET: "short",
      COOKIE_SECRET: undefined,
      STORE_CORS: "*",
      REDIS_URL: "http://cache",
      OCOP_CLOCK: "+1d",
    })
    const names = /^ {2}(\w+):/gm
    let said = ""
    expect(() => {
      try {
        wrong()
      } catch (error) {
        said = (error as Error).message
        throw error
      }
    }).toThrow()
    expect([...said.matchAll(names)].map(([, name]) => name).sort()).toEqual([
      "COOKIE_SECRET",
      "JWT_SECRET",
      "OCOP_CLOCK",
      "PORT",
      "REDIS_URL",
      "STORE_CORS",
    ])
  })

  it("sends the session cookie over https alone", () => {
    expect(readEnvironment(PRODUCTION).sessionCookie).toEqual({
      httpOnly: true,
      sameSite: "lax",
      secure: true,
    })
  })
})

describe("the environment elsewhere", () => {
  it("needs nothing", () => {
    const { jwtSecret, cookieSecret, visitorSecret } = readEnvironment({})
    expect(jwtSecret).toHaveLength(64)
    expect(cookieSecret).not.toBe(jwtSecret)
    expect(visitorSecret).toBeUndefined()
  })

  it("sends the session cookie over plain http, still hidden from scripts and other sites", () => {
    expect(readEnvironment({}).sessionCookie).toEqual({
      httpOnly: true,
      sameSite: "lax",
      secure: false,
    })
  })

  it("refuses a TRUST_PROXY that is no yes and no no", () => {
    expect(() => readEnvironment({ TRUST_PROXY: "maybe" })).toThrow("TRUST_PROXY")
  })
})
