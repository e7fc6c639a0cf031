/** Crafts and plants that no emoji shows; flat shapes on a field of 32 by 32, made for this project. */
export const CRAFTS: Readonly<Record<string, string>> = {
  incense: `<g stroke-linecap="round"><g stroke="#8a4b2a" stroke-width="1.300"><path d="M10 30L6 3M13 30L11.500 2M16 30V1.500M19 30l1.500-28M22 30l4-27"/></g><g stroke="#c9452f" stroke-width="1.500"><path d="M10 30l-1.400-9M13 30l-.5-9M16 30v-9M19 30l.5-9M22 30l1.400-9"/></g><g stroke="#f2a13a" stroke-width="1.600"><path d="M6 3l.1.800M11.500 2l0 .8M16 1.500v.8M20.500 2v.8M26 3l-.1.800"/></g></g><path d="M8 23.500h16v3.400H8z" fill="#d9a441"/>`,
  "sedge-basket": `<path d="M9 13C9 5 23 5 23 13" stroke="#9a7437" stroke-width="1.900" fill="none"/><path d="M4 13h24l-2.500 15.500a2 2 0 0 1-2 1.500h-15a2 2 0 0 1-2-1.500z" fill="#d2ab62"/>${weave(5, 14, 22, 15)}<path d="M3 12h26v3.200H3z" fill="#a97f3d"/>`,
  "woven-box": `<path d="M4 10h24v18a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2z" fill="#c99b54"/>${weave(4, 12, 24, 17)}<path d="M2.500 6h27v5h-27z" fill="#a97f3d"/><path d="M13 6c0-3 6-3 6 0" stroke="#7d5a28" stroke-width="1.500" fill="none"/>`,
  "woven-ball": `<circle cx="16" cy="17" r="13" fill="#d2ab62"/><g stroke="#a97f3d" stroke-width="1.100" fill="none"><ellipse cx="16" cy="17" rx="13" ry="4.500"/><ellipse cx="16" cy="17" rx="4.500" ry="13"/><ellipse cx="16" cy="17" rx="9.500" ry="13"/><path d="M4.500 11h23M4.500 23h23"/></g><g stroke="#e9cd91" stroke-width=".8" fill="none"><path d="M5 13.500h22M5 20.500h22M12 4.500v25M20 4.500v25"/></g>`,
  "sedge-bag": `<path d="M10 12c0-11 12-11 12 0" stroke="#7d5a28" stroke-width="1.700" fill="none"/><path d="M5 11h22l2 17a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z" fill="#dcb970"/>${weave(4.5, 12, 23, 17)}<path d="M4.600 16h22.800l.6 4H4z" fill="#b6483a"/><path d="M6 18l2-1.500 2 1.500-2 1.500zM12 18l2-1.500 2 1.500-2 1.500zM18 18l2-1.500 2 1.500-2 1.500zM24 18l1.800-1.500 1.800 1.500-1.800 1.500z" fill="#f7e2b0"/>`,
  brocade: `<path d="M3 5h26v22H3z" fill="#8e2436"/><path d="M3 5h26v3H3zM3 24h26v3H3z" fill="#1f3a5f"/><path d="M3 8h26v1.400H3zM3 22.600h26V24H3z" fill="#f2b233"/><g fill="#f2b233"><path d="M7 16l3-4 3 4-3 4zM13 16l3-4 3 4-3 4zM19 16l3-4 3 4-3 4z"/></g><g fill="#2f8f7a"><path d="M8.600 16l1.400-2 1.400 2-1.400 2zM14.600 16l1.400-2 1.400 2-1.400 2zM20.600 16l1.400-2 1.400 2-1.400 2z"/></g><path d="M3 12l2 2-2 2zM3 16l2 2-2 2zM29 12l-2 2 2 2zM29 16l-2 2 2 2z" fill="#fff3d6"/><g stroke="#f2b233" stroke-width="1"><path d="M5 27v3M9 27v3M13 27v3M17 27v3M21 27v3M25 27v3"/></g>`,
  sarong: `<path d="M7 3h18l3 26H4z" fill="#7b2d5b"/><path d="M6.600 7h18.800l.4 3H6.200zM5.200 19h21.600l.4 4H4.800z" fill="#f2b233"/><path d="M6 12l2.500-1.600 2.500 1.600-2.500 1.600zM11.500 12l2.500-1.600 2.500 1.600-2.500 1.600zM17 12l2.500-1.600L22 12l-2.500 1.600zM22 12l2-1.400 2 1.400-2 1.400z" fill="#f7d9a0"/><path d="M7 21l2-1.400 2 1.400-2 1.400zM13 21l2-1.400 2 1.400-2 1.400zM19 21l2-1.400 2 1.400-2 1.400z" fill="#7b2d5b"/><path d="M16 3l2 26M12 10l-1 9" stroke="#5d1f44" stroke-width=".8"/>`,
  "brocade-bag": `<path d="M9 13C9 3 23 3 23 13" stroke="#1f3a5f" stroke-width="2" fill="none"/><path d="M4 12h24v14a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3z" fill="#1f3a5f"/><path d="M4 16h24v8H4z" fill="#b3283b"/><path d="M4 15h24v1.400H4zM4 23.600h24V25H4z" fill="#f2b233"/><path d="M6 20l3-3 3 3-3 3zM13 20l3-3 3 3-3 3zM20 20l3-3 3 3-3 3z" fill="#f7e2b0"/><path d="M8 29v3M12 29v3M16 29v3M20 29v3M24 29v3" stroke="#f2b233" stroke-width="1.200"/>`,
  quilt: `<path d="M3 10c0-2 2-3 4-3h18c2 0 4 1 4 3v14c0 2-2 3-4 3H7c-2 0-4-1-4-3z" fill="#f6efe0"/><path d="M3 19h26v5c0 2-2 3-4 3H7c-2 0-4-1-4-3z" fill="#e7dbc2"/><path d="M3 14.500h26M9.500 7v20M16 7v20M22.500 7v20" stroke="#d8c9a8" stroke-width=".9"/><path d="M3 19h26" stroke="#c9b78f" stroke-width="1.200"/><path d="M12 19h8v8h-8z" fill="#b4577f" opacity=".85"/>`,
  cocoon: `<ellipse cx="16" cy="16" rx="8" ry="12" fill="#fbf6e6" transform="rotate(35 16 16)"/><path d="M9 20c3-6 8-11 13-12M11 23c4-4 8-9 11-13M9 16c3-4 6-7 9-8" stroke="#e2d7b8" stroke-width="1" fill="none" stroke-linecap="round"/>`,
  "pottery-set": `<path d="M7 14c0-3 4-5 8-5s8 2 8 5v8c0 4-4 6-8 6s-8-2-8-6z" fill="#2f6f73"/><path d="M7 14c0 2 4 3.500 8 3.500s8-1.500 8-3.500-4-3.500-8-3.500-8 1.500-8 3.500" fill="#4d9396"/><path d="M23 15c4-1 6 1 5.500 4s-3 5-5.500 5" stroke="#2f6f73" stroke-width="2" fill="none"/><path d="M7 16c-3 0-4-2-6-5" stroke="#2f6f73" stroke-width="2.400" fill="none" stroke-linecap="round"/><path d="M12.500 10c0-2 5-2 5 0z" fill="#255a5e"/><circle cx="15" cy="7.600" r="1.300" fill="#255a5e"/><path d="M10 21c2-2 4 2 6 0s3-1 4 0" stroke="#bfe0d6" stroke-width="1.300" fill="none" stroke-linecap="round"/>`,
  "pottery-cup": `<path d="M6 10h20c0 9-2 16-6 18h-8C8 26 6 19 6 10" fill="#2f6f73"/><ellipse cx="16" cy="10" rx="10" ry="3" fill="#4d9396"/><ellipse cx="16" cy="10.400" rx="8" ry="2" fill="#8a6a3a"/><path d="M9 18c2-2 4 2 7 0s5-1 7 0" stroke="#bfe0d6" stroke-width="1.300" fill="none" stroke-linecap="round"/>`,
  "bronze-lamp": `<path d="M10 29h12l-2-3h-8zM14 26h4v-6h-4z" fill="#8a6424"/><path d="M8 20h16l-2-3H10z" fill="#a97c30"/><path d="M11 17c-1-6 1-9 5-13 4 4 6 7 5 13z" fill="#c2953f"/><path d="M14 17c-1-5 0-8 2-11 2 3 3 6 2 11z" fill="#f7d774"/><path d="M16 1.500l1 2.500h-2z" fill="#8a6424"/><path d="M8 20c-2 0-3-1-3-2.500M24 20c2 0 3-1 3-2.500" stroke="#8a6424" stroke-width="1.400" fill="none" stroke-linecap="round"/>`,
  "bronze-vase": `<path d="M12 3h8c0 3-1 4-1 6 4 2 7 6 7 11 0 6-4 9-10 9S6 26 6 20c0-5 3-9 7-11 0-2-1-3-1-6" fill="#a97c30"/><path d="M19 9c4 2 7 6 7 11 0 5-3 8.500-8 9 3-2 4.500-5.500 4.500-9.500S21 11.500 19 9" fill="#8a6424"/><path d="M11.500 2h9v2.400h-9z" fill="#c2953f"/><path d="M9 20c3-3 6-3 8 0-2 3-5 3-8 0M17 20l3-2v4z" fill="#f0d58e"/><circle cx="11.500" cy="19.600" r=".7" fill="#6b4a1a"/>`,
  "wooden-lamp": `<path d="M9 15L13 3h6l4 12z" fill="#f7e2b0"/><path d="M11 15l3-12h4l3 12z" fill="#fff3d0"/><path d="M8.500 14.500h15v1.800h-15z" fill="#9a6a3a"/><path d="M15 16h2v3h-2z" fill="#7d5226"/><path d="M16 18c4 0 5 3 4 5s-1 3 0 5h-8c1-2 1-3 0-5s0-5 4-5" fill="#b9844a"/><path d="M9 28h14v2.400H9z" fill="#7d5226"/><circle cx="16" cy="21" r="1.600" fill="#d9ab72"/>`,
  "agarwood-statue": `<path d="M10 29h12l1-2.500H9z" fill="#4a2c16"/><path d="M16 3c3 0 4.500 2 4.500 4.500S19 12 18.500 13c4 1.500 6 6 5 13.500h-15C7.500 19 9.500 14.500 13.500 13 13 12 11.500 10 11.500 7.500S13 3 16 3" fill="#8a5a30"/><path d="M18.500 13c4 1.500 6 6 5 13.500H17c3-4 3-9 1.500-13.500" fill="#6f4522"/><path d="M12 21c2 2 6 2 8 0M11 17c-1 3-1 6-.5 8" stroke="#b98550" stroke-width="1.100" fill="none" stroke-linecap="round"/><circle cx="16" cy="2.800" r="1.500" fill="#6f4522"/>`,
  spoons: `<g stroke-linecap="round"><path d="M9 30L8 14" stroke="#b9844a" stroke-width="2"/><ellipse cx="7.600" cy="8" rx="3.800" ry="6" fill="#c99657"/><ellipse cx="7.200" cy="7.500" rx="2.300" ry="4.200" fill="#a9743b"/><path d="M17 30V13" stroke="#a9743b" stroke-width="2"/><path d="M13 3h8v9c0 2-1.500 3-4 3s-4-1-4-3z" fill="#b9844a"/><path d="M15 4v8M17 4v8M19 4v8" stroke="#8d5d2b" stroke-width=".9"/><path d="M25 30l.5-16" stroke="#c99657" stroke-width="2"/><ellipse cx="25.800" cy="8.500" rx="3.400" ry="5.600" fill="#d9ab72"/></g>`,
  "apricot-tree": `<path d="M9 24h14l-2 6.500H11z" fill="#9a4a2c"/><path d="M8 22.500h16V25H8z" fill="#b55a36"/><path d="M16 23c-1-5 1-7-1-11M15.500 16c3-2 5-3 6-7M15 13c-3-1-5-3-6-6M16 19c-3-1-5-1-7-4" stroke="#6b4a26" stroke-width="1.600" fill="none" stroke-linecap="round"/><g fill="#f6c92b">${blossoms(
    [
      [15, 9],
      [22, 8],
      [9, 6],
      [8, 14],
      [20, 13],
      [13, 14],
      [25, 12],
      [17, 4],
      [12, 10],
    ]
  )}</g>`,
  bonsai: `<path d="M6 25h20l-2 5H8z" fill="#3f5f73"/><path d="M5 23.500h22V26H5z" fill="#52788f"/><path d="M15 24c-3-3 2-5-1-9s2-5 4-7" stroke="#7a5230" stroke-width="3" fill="none" stroke-linecap="round"/><path d="M15 17c4-1 6-2 8-4M14 20c-3 0-5-1-7-3" stroke="#7a5230" stroke-width="1.700" fill="none" stroke-linecap="round"/><g fill="#4b8a45"><ellipse cx="18" cy="6.500" rx="8" ry="4.500"/><ellipse cx="24.500" cy="12.500" rx="6" ry="3.500"/><ellipse cx="7" cy="16.500" rx="6" ry="3.600"/></g><g fill="#67a85b"><ellipse cx="16" cy="5.200" rx="5" ry="2.300"/><ellipse cx="23.500" cy="11.500" rx="3.600" ry="1.700"/><ellipse cx="6" cy="15.500" rx="3.600" ry="1.800"/></g><g fill="#fff">${blossoms(
    [
      [20, 6],
      [12, 7],
      [26, 13],
      [8, 17],
      [17, 8.5],
      [4, 16],
    ],
    0.55
  )}</g>`,
  jasmine: `<path d="M16 18c-1 5-4 8-8 10M16 18c3 4 6 6 10 7" stroke="#5f8a3a" stroke-width="1.500" fill="none" stroke-linecap="round"/><path d="M9 27c-4 0-6-2-7-5 4 0 6 2 7 5M25 24c1-3 3-5 6-5 0 4-2 6-6 5" fill="#5f9a4a"/><g fill="#fff" stroke="#dfe3d4" stroke-width=".5"><ellipse cx="16" cy="7.500" rx="3.800" ry="5.800"/><ellipse cx="16" cy="7.500" rx="3.800" ry="5.800" transform="rotate(72 16 14)"/><ellipse cx="16" cy="7.500" rx="3.800" ry="5.800" transform="rotate(144 16 14)"/><ellipse cx="16" cy="7.500" rx="3.800" ry="5.800" transform="rotate(216 16 14)"/><ellipse cx="16" cy="7.500" rx="3.800" ry="5.800" transform="rotate(288 16 14)"/></g><circle cx="16" cy="14" r="2.200" fill="#f4d35e"/>`,
  orchid: `<path d="M16 31C16 22 13 14 20 6" stroke="#5f8a3a" stroke-width="1.500" fill="none" stroke-linecap="round"/><path d="M16 30c-6-1-10-4-12-8 6 0 10 3 12 8M16 30c5-1 9-3 11-7-6-.5-9 2-11 7" fill="#4f8a35"/>${orchidBloom(20, 7, 1)}${orchidBloom(13, 13, 0.85)}${orchidBloom(21, 17, 0.75)}`,
}

function weave(x: number, y: number, width: number, height: number): string {
  const step = 3
  const lines: string[] = []
  for (let row = 0; row * step < height - 1; row++) {
    for (let column = 0; column * step < width - 2; column++) {
      const across = (row + column) % 2 === 0
      const left = x + column * step + (row % 2 ? 0.4 : 0)
      const top = y + row * step
      lines.push(
        across
          ? `<path d="M${left + 0.5} ${top + 1.6}h2.200"/>`
          : `<path d="M${left + 1.6} ${top + 0.6}v2.200"/>`
      )
    }
  }
  return `<g stroke="#a97f3d" stroke-width="1" stroke-linecap="round" opacity=".75">${lines.join("")}</g>`
}

function blossoms(at: readonly (readonly [number, number])[], scale = 1): string {
  return at
    .map(([x, y]) => {
      const petals = [0, 72, 144, 216, 288]
        .map(
          (turn) =>
            `<circle cx="${x}" cy="${y - 1.6 * scale}" r="${1.3 * scale}" transform="rotate(${turn} ${x} ${y})"/>`
        )
        .join("")
      return `${petals}<circle cx="${x}" cy="${y}" r="${0.8 * scale}" fill="#d9822b"/>`
    })
    .join("")
}

function orchidBloom(x: number, y: number, scale: number): string {
  const petals = [0, 72, 144, 216, 288]
    .map((turn) => `<ellipse cx="0" cy="-3" rx="2" ry="3" transform="rotate(${turn})"/>`)
    .join("")
  return `<g transform="translate(${x} ${y}) scale(${scale})"><g fill="#d783c0">${petals}</g><circle r="1.600" fill="#8a2f74"/><circle r=".7" cy=".4" fill="#f7d774"/></g>`
}
