import { money } from '../../ui/format.ts'
import type { FreightRule, FreightTemplate } from './queries.ts'
import { words } from './words.ts'

type Method = FreightTemplate['method']

/** What the first pieces or kilograms cost. */
export const firstFee = (method: Method, { firstUnits, firstFen }: FreightRule): string =>
  method === 'piece'
    ? words.firstPieces(firstUnits, feeWord(firstFen))
    : words.firstWeight(weight(firstUnits), feeWord(firstFen))

/** What each further step costs. */
export const nextFee = (method: Method, { nextUnits, nextFen }: FreightRule): string =>
  method === 'piece'
    ? words.nextPieces(nextUnits, feeWord(nextFen))
    : words.nextWeight(weight(nextUnits), feeWord(nextFen))

/** The provinces a rule is for by name; a rule without any is for everywhere else. */
export const ruleRegions = ({ provinces }: FreightRule): string[] =>
  provinces.length === 0
    ? [words.elsewhere]
    : provinces.map((code) => (words.regions as Record<string, string>)[code] ?? code)

const weight = (grams: number): string => words.kilograms(String(grams / 1000))

const feeWord = (amountFen: number): string => (amountFen === 0 ? words.free : money(amountFen))
