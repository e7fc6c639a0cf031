import { aModule } from "./a-module"

aModule("producer", "producer", ({ service, sql }) => {
  const aProducer = (wish: object = {}) => ({
    handle: "htx-lung-phin",
    name: "HTX Lũng Phìn",
    name_folded: "htx lung phin",
    kind: "cooperative" as const,
    place: "Xã Lũng Phìn, Hà Giang",
    province_code: "08",
    ...wish,
  })

  it.each([
    ["handle", {}],
    ["tax_code", { tax_code: "5100123456" }],
    ["shipping_profile_id", { shipping_profile_id: "sp_1" }],
    ["stock_location_id", { stock_location_id: "sloc_1" }],
  ])("shares its %s with nobody", async (field, wish) => {
    await service.createProducers(aProducer(wish))
    const other = field === "handle" ? {} : { ...wish, handle: "htx-khac" }
    await expect(service.createProducers(aProducer(other))).rejects.toThrow(
      new RegExp(`${field}: .*already exists`)
    )
  })

  it("may lack what not every producer has", async () => {
    await service.createProducers([aProducer(), aProducer({ handle: "htx-khac" })])
    expect(await service.listProducers()).toHaveLength(2)
  })

  it("is not open until someone approves it", async () => {
    expect(await service.createProducers(aProducer())).toMatchObject({ status: "draft" })
  })

  it("has no status that the market does not know", async () => {
    await service.createProducers(aProducer())
    await expect(sql("update producer set status = 'asleep'")).rejects.toThrow(
      /producer_status_check/
    )
  })
})
