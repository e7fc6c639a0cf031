import type { OpenMarket } from "./market"

/** The backend's API as one person uses it. */
export interface Door {
  get<T>(path: string): Promise<T>
  post<T>(path: string, body?: object): Promise<T>
}

/** Who is let in by which address. */
const SIGN_IN = {
  user: "/auth/user/emailpass",
  producer: "/auth/producer/emailpass",
}

/** As somebody without an account: the holder of an order's link. */
export const asAnyone = (market: OpenMarket): Door => doorOf(market, {})

/** As an operator or a producer's member, to bring about in a moment what others have journeys for. */
export async function signedIn(
  market: OpenMarket,
  actor: keyof typeof SIGN_IN,
  { email, password }: { email: string; password: string }
): Promise<Door> {
  const { token } = await asAnyone(market).post<{ token: string }>(SIGN_IN[actor], {
    email,
    password,
  })
  return doorOf(market, { authorization: `Bearer ${token}` })
}

function doorOf({ backend, publishable_key }: OpenMarket, who: Record<string, string>): Door {
  const ask = async <T>(path: string, method: string, body?: object): Promise<T> => {
    const answer = await fetch(backend + path, {
      method,
      headers: {
        "content-type": "application/json",
        "x-publishable-api-key": publishable_key,
        ...who,
      },
      body: body && JSON.stringify(body),
    })
    if (!answer.ok) {
      throw new RangeError(`${method} ${path} answered ${answer.status}: ${await answer.text()}`)
    }
    return (await answer.json()) as T
  }
  return {
    get: (path) => ask(path, "GET"),
    post: (path, body = {}) => ask(path, "POST", body),
  }
}
