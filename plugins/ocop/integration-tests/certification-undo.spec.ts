import { aModule } from "./a-module"

aModule("certification", "certification", ({ service, sql }) => {
  const REFUSED = /append-only/
  /** One transaction that names the import it undoes. */
  const undoing = (importId: string, statement: string) =>
    sql(`select set_config('ocop.undo_import', '${importId}', true); ${statement}`)
  const history = async () =>
    (await service.listCertificateEvents({}, { order: { id: "ASC" } })).map(
      ({ certificate_id, kind }) => [certificate_id, kind]
    )

  beforeEach(async () => {
    await service.createCertifiedProducts({
      id: "cprod_tea",
      producer_id: "prdcr_1",
      name: "Trà Shan tuyết",
      name_folded: "tra shan tuyet",
      group_code: "I",
    })
    const certificates = { cert_typed: null, cert_mine: "cimp_1", cert_other: "cimp_2" }
    for (const [id, import_id] of Object.entries(certificates)) {
      await service.createCertificates({
        id,
        import_id,
        certified_product_id: "cprod_tea",
        number: id.toUpperCase(),
        decision: `${id}/QĐ-UBND`,
        body: "UBND tỉnh",
        level: "province",
        stars: 4,
        issued_on: "2026-01-15",
        valid_until: "2029-01-15",
      })
      await service.createCertificateEvents({
        id: `cevt_${id}`,
        certificate_id: id,
        kind: "issued",
        on_day: "2026-01-15",
        actor: "user_1",
        document: `${id}/QĐ-UBND`,
      })
    }
  })

  it("lets the issue of an import's certificates go while that import is undone", async () => {
    await undoing(
      "cimp_1",
      "delete from certificate_event where certificate_id = 'cert_mine'; delete from certificate where id = 'cert_mine'"
    )
    expect(await history()).toEqual([
      ["cert_other", "issued"],
      ["cert_typed", "issued"],
    ])
  })

  it.each([
    ["of another import", "cimp_1", "cert_other"],
    ["that no import made", "cimp_1", "cert_typed"],
    ["that no import made, whatever is said", "", "cert_typed"],
    ["of an import when nothing is undone", "", "cert_mine"],
  ])("keeps the history of a certificate %s", async (_, importId, certificateId) => {
    const statement = `delete from certificate_event where certificate_id = '${certificateId}'`
    await expect(undoing(importId, statement)).rejects.toThrow(REFUSED)
    expect(await history()).toHaveLength(3)
  })

  it("keeps what happened to an import's certificate after its issue", async () => {
    await service.recordRevocations([
      {
        certificate_id: "cert_mine",
        revoked_on: "2026-11-21",
        decision: "456/QĐ-UBND",
        reason: "Không còn đạt tiêu chí",
        actor: "user_1",
      },
    ])
    const statement = "delete from certificate_event where certificate_id = 'cert_mine'"
    await expect(undoing("cimp_1", statement)).rejects.toThrow(REFUSED)
    expect(await history()).toHaveLength(4)
  })

  it("changes no line of history, not even while its import is undone", async () => {
    await expect(
      undoing(
        "cimp_1",
        "update certificate_event set note = 'x' where certificate_id = 'cert_mine'"
      )
    ).rejects.toThrow(REFUSED)
  })

  it("forgets which import is undone with the transaction", async () => {
    await undoing("cimp_1", "select 1")
    await expect(
      sql("delete from certificate_event where certificate_id = 'cert_mine'")
    ).rejects.toThrow(REFUSED)
  })
})
