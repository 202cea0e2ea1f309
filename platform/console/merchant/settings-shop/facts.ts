import type { Settings, ShopFacts } from './queries.ts'
import { words } from './words.ts'

export interface Issue {
  field: string
  text: string
}

/** What this screen shows of the settings. */
export const factsOf = ({
  name,
  logo,
  intro,
  phone,
  email,
  serviceHours,
  icpNumber,
  promises,
  theme,
}: Settings): ShopFacts => ({ name, logo, intro, phone, email, serviceHours, icpNumber, promises, theme })

export const issuesOf = ({ name, phone, email }: ShopFacts): Issue[] => [
  ...(name.trim() === '' ? [{ field: 'name', text: words.name.needed }] : []),
  ...(/^[\d+() -]*$/.test(phone.trim()) ? [] : [{ field: 'phone', text: words.phone.wrong }]),
  ...(email.trim() === '' || /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(email.trim())
    ? []
    : [{ field: 'email', text: words.email.wrong }]),
]

/** Black or white, whichever reads better on a colour `#rrggbb`. */
export const inkOn = (accent: string): string => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(accent.slice(at, at + 2), 16) / 255
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  return 1.05 / (light + 0.05) >= (light + 0.05) / 0.05 ? '#ffffff' : '#1a1a1a'
}
