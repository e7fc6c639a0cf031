import { Modules } from "@medusajs/framework/utils"
import { eventually } from "./eventually"
import { theMarket } from "./the-market"

interface Mail {
  to: string
  template: string
  content?: { text?: string }
}

/** What is mailed from now until the test ends. Its content is sent and kept nowhere. */
export function thePost() {
  const sent = vi.spyOn(theMarket().container.resolve(Modules.NOTIFICATION), "createNotifications")
  const mails = (): Mail[] => sent.mock.calls.flat(2) as unknown as Mail[]
  return {
    mails,
    /** The token of the newest link that came to an address; waits for it. */
    linkFor: async (to: string, count = 1): Promise<{ address: string; token: string }> => {
      const links = () =>
        mails().filter((mail) => mail.to === to && mail.template === "password-link")
      await eventually(async () => expect(links()).toHaveLength(count))
      const address = /https?:\S+/.exec(links().at(-1)?.content?.text ?? "")?.[0] ?? ""
      return { address, token: new URL(address).searchParams.get("token") ?? "" }
    },
    close: () => sent.mockRestore(),
  }
}
