import type { Bench } from "../bench"
import { CATALOGUE } from "../the-catalogue"
import { aDefinition, sortedIds, theIndex, titles } from "../the-index"

const aTea = (id: string, more: Record<string, unknown> = {}) => ({ id, title: "Trà sen", ...more })

export function indexes(bench: () => Bench): void {
  describe("an index", () => {
    it("[1] is made, listed with what is in it, and dropped", async () => {
      const index = await bench().anIndex()
      expect(await index.size()).toBe(0)
      await index.write(aTea("a"), aTea("b"))
      expect(await index.size()).toBe(2)
      await index.drop()
      expect(await index.size()).toBeUndefined()
      await index.drop()
    })

    it("[1] made twice keeps what is in it", async () => {
      const index = await bench().anIndex()
      await index.write(aTea("a"))
      await index.make()
      expect(await index.size()).toBe(1)
    })

    it("[1] that is not there is not found, so that the module asks which one is active", async () => {
      const nowhere = theIndex(bench().provider, aDefinition(`nowhere_${process.pid}`))
      await expect(nowhere.find("trà")).rejects.toMatchObject({ type: "not_found" })
      await expect(nowhere.write(aTea("a"))).rejects.toMatchObject({ type: "not_found" })
    })

    it("[2] replaces a document of the same id, the last one of a batch included", async () => {
      const index = await bench().anIndex()
      await index.write(aTea("a"), aTea("b"))
      await index.write(aTea("a", { title: "Mắm tép" }), aTea("a", { title: "Mắm cáy" }))
      expect(titles(await index.find("mắm"))).toEqual(["Mắm cáy"])
      expect(sortedIds(await index.find("trà"))).toEqual(["b"])
      expect(await index.size()).toBe(2)
    })

    it("[2] loses what a document no longer has", async () => {
      const index = await bench().anIndex()
      await index.write(aTea("a", { stars: 5, group: "Trà" }))
      await index.write(aTea("a"))
      expect(sortedIds(await index.find("", { filters: { stars: { $exists: true } } }))).toEqual([])
      expect(sortedIds(await index.find("", { filters: { stars: null } }))).toEqual(["a"])
    })

    it("[2] deletes by id and by filter, and empties", async () => {
      const index = await bench().anIndex()
      await index.write(...CATALOGUE)
      await index.erase({ id: ["tra-shan", "nobody"] })
      expect(await index.size()).toBe(CATALOGUE.length - 1)
      await index.erase({ id: "ca-phe" })
      await index.erase({ group: "Trà", stars: { $gte: 4 } })
      expect(sortedIds(await index.find("", { filters: { group: "Trà" } }))).toEqual(["che-bup"])
      await index.clear()
      expect(await index.size()).toBe(0)
      expect(await index.find("mật ong")).toMatchObject({ hits: [], metadata: { count: 0 } })
      await index.write(aTea("a"))
      expect(await index.size()).toBe(1)
    })

    it("[2] takes nothing to write", async () => {
      const index = await bench().anIndex()
      await index.write()
      expect(await index.size()).toBe(0)
    })

    it("[3] has every write applied when its task has ended", async () => {
      const { provider, anIndex } = bench()
      const index = await anIndex()
      await index.write(aTea("a"))
      expect(sortedIds(await index.find("trà"))).toEqual(["a"])
      await index.erase({ id: "a" })
      expect(sortedIds(await index.find("trà"))).toEqual([])
      // A provider that applies writes later also says when one is never going to be.
      const lost = await provider
        .waitForTask?.({ id: "999999999", status: "enqueued" }, { timeout_ms: 200 })
        .catch(() => ({ status: "failed" }))
      expect(lost?.status ?? "failed").toBe("failed")
    })

    it("[14] is one of many: a new version is filled and dropped while the other is read", async () => {
      const { anIndex } = bench()
      const [active, next] = [await anIndex(), await anIndex()]
      await active.write(aTea("old"))
      let reading = true
      const read = async () => {
        const found: string[][] = []
        while (reading) found.push(sortedIds(await active.find("trà")))
        return found
      }
      const reads = read()
      await next.write(...CATALOGUE)
      await next.clear()
      await next.write(aTea("new"))
      reading = false
      const found = await reads
      expect(found.length).toBeGreaterThan(0)
      expect(found.every((ids) => ids.join() === "old")).toBe(true)
      expect(sortedIds(await next.find("trà"))).toEqual(["new"])
      await active.drop()
      expect(sortedIds(await next.find("trà"))).toEqual(["new"])
    })

    it("[14] is made anew for another definition", async () => {
      const { provider } = bench()
      const name = `contract_${process.pid}_other`
      const before = theIndex(provider, aDefinition(name))
      await before.make()
      await before.write(aTea("a", { group: "Trà" }))
      const { group: _, ...fields } = aDefinition(name).fields
      const after = theIndex(provider, aDefinition(name, { fields, definition_hash: "other" }))
      await after.make()
      await after.write(aTea("b"))
      expect(sortedIds(await after.find("trà"))).toContain("b")
      await expect(after.find("", { filters: { group: "Trà" } })).rejects.toMatchObject({
        type: "invalid_data",
      })
      await after.drop()
    })
  })
}
