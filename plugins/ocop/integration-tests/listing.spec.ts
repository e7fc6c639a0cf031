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

  it("is made once by a request, and any number have none", async () => {
    const one = { idempotency_key: "a-phone-1" }
    await service.createListings(aListing(one))
    await expect(
      service.createListings(aListing({ ...one, product_id: "prod_2" }))
    ).rejects.toThrow(/already exists/)
    await service.createListings([
      aListing({ ...one, product_id: "prod_3", producer_id: "prdcr_2" }),
      aListing({ product_id: "prod_4" }),
      aListing({ product_id: "prod_5" }),
    ])
  })

  it("has one wording that waits, and every one that was approved", async () => {
    const wording = { listing_id: "list_1", wording: { title: "Chè" } }
    await service.createListingWordings([
      { ...wording, state: "approved" },
      { ...wording, state: "approved" },
      wording,
    ])
    await expect(service.createListingWordings({ ...wording, state: "submitted" })).rejects.toThrow(
      /already exists/
    )
  })

  it("has a picture of the same bytes once for each producer", async () => {
    const picture = (producer_id: string) => ({
      producer_id,
      sha256: "ab",
      url: "/uploads/a.webp",
      thumbnail_url: "/uploads/a-480.webp",
      file_id: "a",
      thumbnail_file_id: "a-480",
      width: 1,
      height: 1,
      bytes: 1,
      uploaded_by: "prmem_1",
    })
    await service.createListingPictures([picture("prdcr_1"), picture("prdcr_2")])
    await expect(service.createListingPictures(picture("prdcr_1"))).rejects.toThrow(
      /already exists/
    )
  })
})
