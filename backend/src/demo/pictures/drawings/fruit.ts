/** Fruit of Vietnam that no emoji shows; flat shapes on a field of 32 by 32, made for this project. */
export const FRUIT: Readonly<Record<string, string>> = {
  banana: `<path d="M9 4c-4 9-3 19 7 25 2 1 4 0 3-1C13 21 12 13 13 5z" fill="#f0bf2e"/><path d="M12 4c-1 9 1 17 9 23 2 1 4 0 3-1.500C18 19 16 12 16 5z" fill="#f7cf45"/><path d="M15 4c1 8 4 14 11 18.500 2 1 3.500-.5 2.500-2C23 16 20 11 18.500 5z" fill="#fbdc6a"/><path d="M8.500 5.500L11 1h5l3 4.500c-3 1.500-7 1.500-10.500 0" fill="#8f7a2c"/><g fill="#6b4a26"><circle cx="18" cy="28.600" r="1"/><circle cx="23.400" cy="26.400" r="1"/><circle cx="27.800" cy="21.600" r="1"/></g>`,
  pomelo: `<circle cx="16" cy="17" r="12.5" fill="#a9c24a"/><path d="M16 4.5a12.5 12.5 0 0 1 0 25c6-3 8-8 8-12.500s-2-9.500-8-12.500" fill="#8dab38"/><ellipse cx="11.500" cy="12" rx="4" ry="2.600" fill="#cfdf7f" transform="rotate(-35 11.500 12)"/><path d="M16 5c0-2 .6-3 1.600-3.600" stroke="#6b4a26" stroke-width="1.500" fill="none" stroke-linecap="round"/><path d="M17 4.200c3-3 6.500-2.600 8-1.200-2 2.400-5.400 3-8 1.200" fill="#4f8a35"/>`,
  "pomelo-half": `<circle cx="16" cy="16" r="13" fill="#a9c24a"/><circle cx="16" cy="16" r="11.600" fill="#fbf4df"/><g fill="#f29c8c">${segments(10, 9.4)}</g>`,
  "orange-half": `<circle cx="16" cy="16" r="12" fill="#ee8a1d"/><circle cx="16" cy="16" r="10.800" fill="#fdeccb"/><g fill="#f9a63a">${segments(9, 9.4)}</g>`,
  "lime-half": `<circle cx="16" cy="16" r="11.500" fill="#7fb339"/><circle cx="16" cy="16" r="10.400" fill="#f1f7d8"/><g fill="#b5d764">${segments(9, 9)}</g>`,
  lime: `<ellipse cx="16" cy="17" rx="12" ry="10.500" fill="#8cbf3f"/><path d="M22 8.500c6 5 6 14-2 18.500 6-1.500 8-6 8-10 0-3.500-2.500-6.800-6-8.500" fill="#74a52f"/><path d="M27 15c2 .5 3 1.500 3 2.200s-1 1.500-3 1.800z" fill="#8cbf3f"/><ellipse cx="11" cy="12.500" rx="4" ry="2.200" fill="#b9dc6e" transform="rotate(-25 11 12.500)"/><path d="M5 14c-1-1-1.500-2-1.500-3" stroke="#5f7a35" stroke-width="1.500" stroke-linecap="round"/><path d="M4 11c1-3 4-4.500 7-4-1.500 2.500-4 4-7 4" fill="#4f8a35"/>`,
  durian: `<g fill="#7c8f34">${spikes(24, 13.6, 10.6)}</g><ellipse cx="16" cy="17" rx="11" ry="11.800" fill="#98a945"/><g fill="#7c8f34">${studs()}</g><path d="M15 5.500c-.3-2 .2-3 .8-4h2c-.7 1.200-.8 2.400-.6 4z" fill="#6b4a26"/>`,
  "durian-flesh": `<path d="M3 18c0-8 6-13 13-13s13 5 13 13c0 6-6 10-13 10S3 24 3 18" fill="#8c9c3d"/><path d="M5.500 18c0-6 5-10.500 10.500-10.500S26.500 12 26.500 18 21 25.500 16 25.500 5.500 23 5.500 18" fill="#f7f0cf"/><ellipse cx="11.800" cy="17" rx="4.600" ry="6.400" fill="#f6cf4a" transform="rotate(14 11.800 17)"/><ellipse cx="20.300" cy="17" rx="4.600" ry="6.400" fill="#f2c234" transform="rotate(-14 20.300 17)"/><ellipse cx="10.800" cy="14" rx="1.400" ry="2.200" fill="#fbe28a"/>`,
  mangosteen: `<circle cx="16" cy="18" r="11" fill="#5d1f3d"/><path d="M23 10a11 11 0 0 1-9 18.800A11 11 0 0 0 27 18c0-3-1.400-6-4-8" fill="#481530"/><ellipse cx="11" cy="15" rx="2.600" ry="1.700" fill="#8a4467" transform="rotate(-40 11 15)"/><path d="M16 4.500c2 0 3 1.400 3 2.800 2.600-.6 5 .4 5.400 2.400-1.800 1.600-4 1.700-5.600.8-.4 1.400-1.400 2.200-2.800 2.200s-2.400-.8-2.800-2.200c-1.600.9-3.800.8-5.600-.8.4-2 2.800-3 5.400-2.400 0-1.400 1-2.800 3-2.800" fill="#7fae4e"/><path d="M15.200 6V2.500h1.800V6z" fill="#56783a"/>`,
  rambutan: `<g stroke="#e0573a" stroke-width="1.100" stroke-linecap="round">${hairs(26)}</g><circle cx="16" cy="17" r="9.500" fill="#cf3a2b"/><path d="M22 10a9.500 9.500 0 0 1-7 16.400A9.500 9.500 0 0 0 25.500 17c0-2.800-1.200-5.200-3.500-7" fill="#b32d22"/><ellipse cx="12" cy="13.500" rx="2.400" ry="1.600" fill="#ea7a63" transform="rotate(-40 12 13.500)"/><path d="M16 8c0-2 .6-3.500 1.800-4.500" stroke="#5f7a35" stroke-width="1.500" fill="none" stroke-linecap="round"/>`,
  longan: `<g><path d="M16 2c-1 4-4 7-6 10M16 2c1 5 4 7 7 9M16 2v14" stroke="#7a5730" stroke-width="1.200" fill="none"/><circle cx="9.500" cy="15" r="5.400" fill="#c89a55"/><circle cx="22.500" cy="14" r="5.400" fill="#bb8b47"/><circle cx="16" cy="18" r="5.600" fill="#d2a763"/><circle cx="10" cy="25" r="5.400" fill="#bf9150"/><circle cx="21.500" cy="24.500" r="5.600" fill="#caa05c"/><g fill="#e6c68d"><circle cx="8" cy="13" r="1.200"/><circle cx="21" cy="12" r="1.200"/><circle cx="14.400" cy="16" r="1.300"/><circle cx="8.500" cy="23" r="1.200"/><circle cx="20" cy="22.500" r="1.300"/></g></g>`,
  "custard-apple": `<g fill="#86ad52"><circle cx="16" cy="18" r="11"/>${bumps(14, 10, 2.9)}</g><g fill="#a5c774">${bumps(8, 6, 2.5)}<circle cx="16" cy="18" r="2.600"/></g><path d="M15.200 8V3.500h1.800V8z" fill="#6b4a26"/><path d="M17 6c2-3 5-3.400 7-2.600-1.400 2.800-4.400 3.800-7 2.600" fill="#4f8a35"/>`,
  "dragon-fruit": `<ellipse cx="16" cy="17.500" rx="9.500" ry="11.500" fill="#d6336c"/><path d="M21 8.500c5 5 5 14-1.500 19.500 7-2 9-14 1.500-19.500" fill="#b8245a"/><g fill="#8bbf4d"><path d="M16 1.500c-2 3-2 5 0 7 2-2 2-4 0-7"/><path d="M10 4c-.4 3 .6 5 3 6 .4-2.600-.6-4.600-3-6"/><path d="M22 4c.4 3-.6 5-3 6-.4-2.600.6-4.600 3-6"/><path d="M4.500 12c1 2.600 2.600 3.600 5 3.300-1-2.300-2.600-3.500-5-3.300M27.500 12c-1 2.600-2.600 3.600-5 3.300 1-2.300 2.600-3.500 5-3.300M5 20.500c1.600 2 3.400 2.500 5.600 1.500-1.500-1.800-3.300-2.400-5.600-1.500M27 20.500c-1.600 2-3.400 2.500-5.600 1.500 1.500-1.800 3.300-2.400 5.600-1.500"/></g><ellipse cx="12" cy="14" rx="1.600" ry="2.800" fill="#ee7ba2"/>`,
  "dragon-fruit-half": `<ellipse cx="16" cy="16" rx="11" ry="13" fill="#d6336c"/><ellipse cx="16" cy="16" rx="9.400" ry="11.400" fill="#c2185b"/><g fill="#3d0a22">${seeds(26)}</g>`,
  "wax-coconut-half": `<circle cx="16" cy="16" r="13.500" fill="#6d4a2c"/><circle cx="16" cy="16" r="12.200" fill="#8f6a45"/><circle cx="16" cy="16" r="11" fill="#fffdf5"/><path d="M8 17c0-5 3.500-8.500 8-8.500s8 3 8 8-3.500 7.500-8 7.500-8-3-8-7" fill="#efeade"/><path d="M10 17c1-3 3-5 6-5s5.500 2 5.500 5-2.500 5-5.500 5-6-1.500-6-5" fill="#fbf8ef"/><ellipse cx="12.500" cy="12" rx="2" ry="1" fill="#fff" transform="rotate(-30 12.500 12)"/>`,
}

function segments(count: number, reach: number): string {
  return around(count, (degrees) => {
    const tip = `M16 15 L${14.2} ${16 - reach + 1.4} Q16 ${16 - reach - 1} ${17.8} ${16 - reach + 1.4} Z`
    return `<path d="${tip}" transform="rotate(${degrees} 16 16)"/>`
  })
}

function spikes(count: number, reach: number, base: number): string {
  return around(
    count,
    (degrees) =>
      `<path d="M14.200 ${17 - base} L16 ${17 - reach - 0.6} L17.800 ${17 - base} Z" transform="rotate(${degrees} 16 17)"/>`
  )
}

function studs(): string {
  const rows = [
    [9, 3],
    [12.5, 4],
    [16, 5],
    [19.5, 4],
    [23, 3],
  ] as const
  return rows
    .flatMap(([y, count]) =>
      Array.from({ length: count }, (_, index) => {
        const x = 16 + (index - (count - 1) / 2) * 4
        return `<path d="M${x - 1.5} ${y + 2} L${x} ${y} L${x + 1.5} ${y + 2} Z"/>`
      })
    )
    .join("")
}

function hairs(count: number): string {
  return around(
    count,
    (degrees, index) =>
      `<path d="M16 ${index % 2 ? 8 : 9} Q17 5 16 ${index % 2 ? 3.4 : 4.4}" fill="none" transform="rotate(${degrees} 16 17)"/>`
  )
}

function bumps(count: number, reach: number, radius: number): string {
  return around(
    count,
    (degrees) =>
      `<circle cx="16" cy="${18 - reach}" r="${radius}" transform="rotate(${degrees} 16 18)"/>`
  )
}

function seeds(count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const reach = 9 * Math.sqrt((index + 0.5) / count)
    const angle = index * 2.4
    return `<circle cx="${(16 + 0.85 * reach * Math.cos(angle)).toFixed(1)}" cy="${(16 + reach * Math.sin(angle)).toFixed(1)}" r=".55"/>`
  }).join("")
}

function around(count: number, shape: (degrees: number, index: number) => string): string {
  return Array.from({ length: count }, (_, index) => shape((360 / count) * index, index)).join("")
}
