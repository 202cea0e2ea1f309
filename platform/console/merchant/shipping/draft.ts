import { type Fen, fen } from '@wanpu/kit/money'
import type { FreightTemplate } from './queries.ts'
import { words } from './words.ts'

/** A rule as it is typed: kilograms or pieces, and yuan; empty fields are null. */
export interface DraftRule {
  key: string
  provinces: string[]
  first: number | null
  firstYuan: number | null
  next: number | null
  nextYuan: number | null
}
export interface Draft {
  name: string
  method: FreightTemplate['method']
  isDefault: boolean
  isFreeFrom: boolean
  freeFrom: number | null
  /** What holds where no rule says otherwise; without it nothing is sent there. */
  elsewhere: DraftRule | null
  rules: DraftRule[]
}
export interface TemplateBody {
  name: string
  method: FreightTemplate['method']
  isDefault: boolean
  freeFromFen: Fen | null
  rules: { provinces: string[]; firstUnits: number; firstFen: Fen; nextUnits: number; nextFen: Fen }[]
}

const mostYuan = 10_000
let rulesMade = 0

/** A rule with the steps that most shops take: 1 kg and each 0.5 kg, or piece by piece. */
export const newRule = (method: FreightTemplate['method']): DraftRule => ({
  key: `new-${rulesMade++}`,
  provinces: [],
  first: 1,
  firstYuan: null,
  next: method === 'weight' ? 0.5 : 1,
  nextYuan: null,
})

export const blankDraft = (isDefault: boolean): Draft => ({
  name: '',
  method: 'weight',
  isDefault,
  isFreeFrom: false,
  freeFrom: null,
  elsewhere: newRule('weight'),
  rules: [],
})

export const draftOf = ({ name, method, isDefault, freeFromFen, rules }: FreightTemplate): Draft => {
  const drafts = rules.map((rule, index) => ({
    key: String(index),
    provinces: [...rule.provinces],
    first: rule.firstUnits / unitsIn(method),
    firstYuan: rule.firstFen / 100,
    next: rule.nextUnits / unitsIn(method),
    nextYuan: rule.nextFen / 100,
  }))
  return {
    name,
    method,
    isDefault,
    isFreeFrom: freeFromFen !== null,
    freeFrom: freeFromFen === null ? null : freeFromFen / 100,
    elsewhere: drafts.find(({ provinces }) => provinces.length === 0) ?? null,
    rules: drafts.filter(({ provinces }) => provinces.length > 0),
  }
}

/** The same fees by the other measure, with its usual steps. */
export const withMethod = (draft: Draft, method: FreightTemplate['method']): Draft => {
  const { first, next } = newRule(method)
  const measured = (rule: DraftRule) => ({ ...rule, first, next })
  return {
    ...draft,
    method,
    elsewhere: draft.elsewhere && measured(draft.elsewhere),
    rules: draft.rules.map(measured),
  }
}

/** What is wrong by the id of its field; a whole piece can't be half. */
export const issuesOf = (draft: Draft): Record<string, string> => {
  const { wrong } = words
  const issues: Record<string, string> = {}
  if (draft.name.trim() === '') issues.name = wrong.name
  if (draft.isFreeFrom && !(Number(draft.freeFrom) > 0)) issues.freeFrom = wrong.freeFrom
  if (rulesOf(draft).length === 0) issues.rules = wrong.rules
  for (const rule of rulesOf(draft)) {
    if (rule !== draft.elsewhere && rule.provinces.length === 0)
      issues[`${rule.key}-provinces`] = wrong.provinces
    for (const measure of ['first', 'next'] as const) {
      const units = (rule[measure] ?? 0) * unitsIn(draft.method)
      if (units < 1 || !Number.isInteger(Number(units.toFixed(6))))
        issues[`${rule.key}-${measure}`] = wrong.measure[draft.method]
    }
    for (const fee of ['firstYuan', 'nextYuan'] as const)
      if (rule[fee] === null) issues[`${rule.key}-${fee}`] = wrong.fee
      else if (rule[fee] > mostYuan) issues[`${rule.key}-${fee}`] = wrong.feeMost
  }
  return issues
}

export const bodyOf = (draft: Draft): TemplateBody => ({
  name: draft.name.trim(),
  method: draft.method,
  isDefault: draft.isDefault,
  freeFromFen: draft.isFreeFrom && draft.freeFrom !== null ? fenOf(draft.freeFrom) : null,
  rules: rulesOf(draft).map((rule) => ({
    provinces: rule.provinces,
    firstUnits: Math.round((rule.first ?? 0) * unitsIn(draft.method)),
    firstFen: fenOf(rule.firstYuan ?? 0),
    nextUnits: Math.round((rule.next ?? 0) * unitsIn(draft.method)),
    nextFen: fenOf(rule.nextYuan ?? 0),
  })),
})

/** The provinces that another rule has taken. */
export const takenBeside = (draft: Draft, key: string): ReadonlySet<string> =>
  new Set(draft.rules.filter((rule) => rule.key !== key).flatMap(({ provinces }) => provinces))

const rulesOf = ({ rules, elsewhere }: Draft) => (elsewhere ? [...rules, elsewhere] : rules)

const unitsIn = (method: FreightTemplate['method']) => (method === 'weight' ? 1000 : 1)

const fenOf = (typed: number): Fen => fen(Math.round(typed * 100))
