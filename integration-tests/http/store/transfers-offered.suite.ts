import { createRegionsWorkflow, updateRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { shop } from "../../builders/client"
import { theMarket } from "../../builders/the-market"

/** An account that was set after the region was made is offered from the next start on. */
export default function transfersOffered() {
  const start = () => theMarket().container.resolve("bankTransfer").__hooks.onApplicationStart()
  const offered = async (regionId: string): Promise<string[]> => {
    const { body } = await shop.get(`/store/payment-providers?region_id=${regionId}`)
    return body.payment_providers.map(({ id }: { id: string }) => id).sort()
  }

  it("are offered in a region that was there before the account", async () => {
    const { container } = theMarket()
    const { result } = await createRegionsWorkflow(container).run({
      input: {
        regions: [{ name: "Sớm", currency_code: "vnd", payment_providers: ["pp_cod_cod"] }],
      },
    })
    const { id } = result[0]!
    expect(await offered(id)).toEqual(["pp_cod_cod"])
    await start()
    await start()
    expect(await offered(id)).toEqual(["pp_cod_cod", "pp_vietqr_vietqr"])
  })

  it("stay away from a region that an operator took them from", async () => {
    const { container, region_id } = theMarket()
    await updateRegionsWorkflow(container).run({
      input: { selector: { id: region_id }, update: { payment_providers: ["pp_cod_cod"] } },
    })
    await start()
    expect(await offered(region_id)).toEqual(["pp_cod_cod"])
  })
}
