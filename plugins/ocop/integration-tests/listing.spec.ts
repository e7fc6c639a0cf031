import { aModule } from "./a-module"

aModule("listing", "listing", ({ service, sql }) => {
  const aListing = (wish: object = {}) => ({
    product_id: "prod_tea",
    producer_id: "prdcr_1",
    group_code: "I",
    ...wish,
  })

  it("has a product once", async () => {
    await service.createListings(aListing())
    await expect(service.createListings(aListing({ producer_id: "prdcr_2" }))).rejects.toThrow(
      /product_id: prod_tea, already exists/
    )
  })

  it("is a draft until someone says otherwise", async () => {
    expect(await service.createListings(aListing())).toMatchObject({ status: "draft" })
  })

  it("has no status that the market does not know", async () => {
    await service.createListings(aListing())
    await expect(sql("update listing set status = 'hidden'")).rejects.toThrow(
      /listing_status_check/
    )
  })

  it("has no stars: they are a certificate's", async () => {
    const columns = await sql(
      "select column_name from information_schema.columns where table_name = 'listing' and column_name like '%star%'"
    )
    expect(columns).toEqual([])
  })
})
