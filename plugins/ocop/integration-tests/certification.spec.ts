import { aModule } from "./a-module"

aModule("certification", "certification", ({ service, sql }) => {
  const aCertificate = (wish: object = {}) => ({
    certified_product_id: "cprod_tea",
    number: "01-TRA",
    decision: "123/QĐ-UBND",
    body: "UBND tỉnh Hà Giang",
    level: "province" as const,
    stars: 4,
    score: 85.5,
    issued_on: "2026-01-15",
    valid_until: "2029-01-15",
    date_precision: "day" as const,
    actor: "import",
    ...wish,
  })
  const aRevocation = (certificate_id: string) => ({
    certificate_id,
    revoked_on: "2026-11-21",
    decision: "456/QĐ-UBND",
    reason: "Không còn đạt tiêu chí",
    actor: "user_1",
  })
  const register = (...wishes: object[]) => service.registerCertificates(wishes.map(aCertificate))
  const history = () => service.listCertificateEvents({}, { order: { id: "ASC" } })

  beforeEach(async () => {
    await service.createCertifiedProducts({
      id: "cprod_tea",
      producer_id: "prdcr_1",
      name: "Trà Shan tuyết",
      name_folded: "tra shan tuyet",
      group_code: "I",
    })
  })

  it("registers a certificate together with the first line of its history", async () => {
    const [certificate] = await register({})
    expect(await history()).toMatchObject([
      {
        certificate_id: certificate!.id,
        kind: "issued",
        on_day: "2026-01-15",
        actor: "import",
        document: "123/QĐ-UBND",
      },
    ])
  })

  it("has a number once", async () => {
    await register({})
    await expect(register({})).rejects.toThrow(/number: 01-TRA, already exists/)
  })

  it("registers all of a list or nothing of it", async () => {
    await expect(register({ number: "A" }, { number: "B" }, { number: "A" })).rejects.toThrow(
      /already exists/
    )
    expect(await service.listCertificates()).toEqual([])
    expect(await history()).toEqual([])
  })

  it.each([2, 6, 0])("knows no certificate of %d stars", async (stars) => {
    await expect(register({ stars })).rejects.toThrow(/certificate_stars/)
    expect(await history()).toEqual([])
  })

  it.each([
    ["ends before it begins", { issued_on: "2026-01-15", valid_until: "2026-01-14" }],
    ["begins on what is no day", { issued_on: "15/01/2026" }],
    ["ends on a moment", { valid_until: "2029-01-15T00:00:00Z" }],
  ])("knows no certificate that %s", async (_, days) => {
    await expect(register(days)).rejects.toThrow(/certificate_days/)
  })

  it("knows one that is in force for a day", async () => {
    expect(await register({ valid_until: "2026-01-15" })).toHaveLength(1)
  })

  it("writes all of a list of revocations or nothing of it", async () => {
    const [first] = await register({})
    await expect(
      service.recordRevocations([aRevocation(first!.id), aRevocation("cert_khong_co")])
    ).rejects.toThrow(/cert_khong_co/)
    expect(await service.retrieveCertificate(first!.id)).toMatchObject({ revoked_on: null })
    expect(await history()).toHaveLength(1)
  })

  it("only ever appends to history", async () => {
    const [certificate] = await register({})
    await service.recordRevocations([aRevocation(certificate!.id)])
    const [issued] = await history()
    const refusal = /append-only/
    await expect(
      service.updateCertificateEvents({ id: issued!.id, actor: "someone else" })
    ).rejects.toThrow(refusal)
    await expect(service.softDeleteCertificateEvents([issued!.id])).rejects.toThrow(refusal)
    await expect(service.deleteCertificateEvents([issued!.id])).rejects.toThrow(refusal)
    await expect(sql("update certificate_event set note = 'x'")).rejects.toThrow(refusal)
    await expect(sql("delete from certificate_event")).rejects.toThrow(refusal)
    expect(await history()).toMatchObject([
      { kind: "issued", actor: "import" },
      { kind: "revoked" },
    ])
  })

  it("keeps a certificate that has a history", async () => {
    const [certificate] = await register({})
    await expect(sql(`delete from certificate where id = '${certificate!.id}'`)).rejects.toThrow(
      /certificate_event_certificate_id_foreign/
    )
  })

  it("has a product of a producer once", async () => {
    const again = {
      producer_id: "prdcr_1",
      name: "Trà Shan Tuyết",
      name_folded: "tra shan tuyet",
      group_code: "I",
    }
    await expect(service.createCertifiedProducts(again)).rejects.toThrow(/already exists/)
    expect(
      await service.createCertifiedProducts({ ...again, producer_id: "prdcr_2" })
    ).toHaveProperty("id")
  })
})
