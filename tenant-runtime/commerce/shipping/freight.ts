import { type Fen, fen, splitFen, sumFen, yuan, zeroFen } from '@wanpu/kit/money'
import { words } from './words.ts'

export interface FreightRule {
  /** 6-digit codes; none at all stands for everywhere else. */
  provinces: readonly string[]
  firstUnits: number
  firstFen: Fen
  nextUnits: number
  nextFen: Fen
}
/** By piece the units are pieces, by weight grams. */
export interface FreightTemplate {
  id: string
  name: string
  method: 'piece' | 'weight'
  freeFromFen: Fen | null
  isDefault: boolean
  rules: readonly FreightRule[]
}
export interface FreightLine {
  /** Null stands for the shop's default template. */
  templateId: string | null
  quantity: number
  /** Of one piece. */
  weightGrams: number
  /** What the line costs, all its pieces together. */
  amountFen: Fen
}
/** What the lines of one template cost to send, and why. */
export interface FreightPart {
  templateId: string
  name: string
  amountFen: Fen
  isReachable: boolean
  freeFromFen: Fen | null
  /** What is missing until this part travels free; null when it never does or already does. */
  missingFen: Fen | null
  reason: string
}
export interface Freight {
  totalFen: Fen
  /** One a line, in order; they sum to the total. */
  sharesFen: Fen[]
  reason: string
  /** False when some line can't be sent to the province at all. */
  isReachable: boolean
  parts: FreightPart[]
}

/** What sending the lines to a province costs: each template counts its own lines, the parts are added. */
export const freightFor = ({
  lines,
  province,
  templates,
}: {
  lines: readonly FreightLine[]
  province: string
  templates: readonly FreightTemplate[]
}): Freight => {
  const fallback = templates.find((template) => template.isDefault)
  const templateOf = (line: FreightLine) =>
    templates.find((template) => template.id === line.templateId) ?? fallback
  const used = templates.filter((template) => lines.some((line) => templateOf(line) === template))

  const sharesFen = lines.map(() => zeroFen)
  const parts = used.map((template) => {
    const here = lines.flatMap((line, index) => (templateOf(line) === template ? [{ line, index }] : []))
    const part = partOf(
      template,
      here.map(({ line }) => line),
      province,
    )
    const split = splitFen(part.amountFen, weightsOf(here.map(({ line }) => line)))
    for (const [at, { index }] of here.entries()) sharesFen[index] = split[at]!
    return part
  })

  return {
    totalFen: sumFen(parts.map((part) => part.amountFen)),
    sharesFen,
    reason: [...new Set(parts.map((part) => part.reason))].join(words.and) || words.free,
    isReachable: parts.every((part) => part.isReachable),
    parts,
  }
}

const partOf = (template: FreightTemplate, lines: readonly FreightLine[], province: string): FreightPart => {
  const { id: templateId, name, freeFromFen } = template
  const shown = { templateId, name, freeFromFen }
  const rule =
    template.rules.find(({ provinces }) => provinces.includes(province)) ??
    template.rules.find(({ provinces }) => provinces.length === 0)
  if (!rule) {
    return { ...shown, amountFen: zeroFen, isReachable: false, missingFen: null, reason: words.unreachable }
  }

  const goodsFen = sumFen(lines.map((line) => line.amountFen))
  if (freeFromFen !== null && goodsFen >= freeFromFen) {
    const reason = words.freeReached(yuan(freeFromFen, { brief: true }))
    return { ...shown, amountFen: zeroFen, isReachable: true, missingFen: null, reason }
  }

  const amountFen = feeOf(rule, unitsOf(template, lines))
  const missingFen = freeFromFen === null || amountFen === 0 ? null : fen(freeFromFen - goodsFen)
  const reason =
    amountFen === 0
      ? words.free
      : missingFen === null
        ? words.counted[template.method]
        : words.missing(yuan(missingFen, { brief: true }))
  return { ...shown, amountFen, isReachable: true, missingFen, reason }
}

const unitsOf = ({ method }: FreightTemplate, lines: readonly FreightLine[]) =>
  lines.reduce((sum, { quantity, weightGrams }) => sum + quantity * (method === 'piece' ? 1 : weightGrams), 0)

const feeOf = ({ firstUnits, firstFen, nextUnits, nextFen }: FreightRule, units: number) => {
  const further = Math.max(0, Math.ceil((units - firstUnits) / nextUnits))
  return fen(firstFen + further * nextFen)
}

// Lines that cost nothing still share the freight, by their pieces.
const weightsOf = (lines: readonly FreightLine[]) =>
  lines.some((line) => line.amountFen > 0)
    ? lines.map((line) => line.amountFen)
    : lines.map((line) => line.quantity)
