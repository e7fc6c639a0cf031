import { describe, expect, it } from "vitest"
import {
  filtersInUrl,
  isFiltered,
  urlOfFilters,
  withFilter,
} from "../../src/admin/certificates/register-filters"

const inUrl = (address: string) => filtersInUrl(new URLSearchParams(address))

describe("the register's filters in the page's address", () => {
  it.each([
    "",
    "expiring_within=30",
    "q=m%E1%BA%ADt+ong&state=expired&expiring_within=60&province_code=08&stars=4&offset=50",
    "import_id=cimp_1",
    "number=4261%2FQ%C4%90-UBND-12",
  ])("says the same after reading and writing: %s", (address) => {
    expect(urlOfFilters(inUrl(address)).toString()).toBe(address)
  })

  it.each([
    "state=superb",
    "expiring_within=soon",
    "expiring_within=-1",
    "province_code=Lào Cai",
    "stars=2",
    "stars=4.5",
    "offset=-50",
    "offset=x",
    "q=%20%20",
    "unknown=1",
  ])("leaves out what the backend would refuse: %s", (address) => {
    expect(inUrl(address)).toEqual({ offset: 0 })
  })

  it("begins at the first page when a filter changes", () => {
    expect(withFilter(inUrl("stars=4&offset=100"), "state", "valid")).toEqual({
      stars: "4",
      state: "valid",
      offset: 0,
    })
  })

  it("forgets a filter that was emptied", () => {
    const emptied = withFilter(inUrl("q=mật&stars=4"), "q", " ")
    expect(urlOfFilters(emptied).toString()).toBe("stars=4")
    expect(isFiltered(emptied)).toBe(true)
    expect(isFiltered(withFilter(emptied, "stars", null))).toBe(false)
  })
})
