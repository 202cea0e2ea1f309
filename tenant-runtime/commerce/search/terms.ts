/**
 * What a text is found by, without doubles: runs of Latin letters and digits whole, of Han every pair of neighbours and
 * every single character, which one-character queries ask for.
 */
export const termsOf = (text: string): string[] => [
  ...new Set(runsOf(text).flatMap((run) => (isHan(run) ? [...pairs(run), ...characters(run)] : [run]))),
]

/** What a query asks for; a product must have all of it. At most 12 terms. */
export const queryTerms = (query: string): string[] =>
  [
    ...new Set(
      runsOf(query).flatMap((run) => (isHan(run) && characters(run).length > 1 ? pairs(run) : [run])),
    ),
  ].slice(0, 12)

const runsOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/\p{Script=Han}+|[\p{Script=Latin}\p{M}\p{N}]+/gu) ?? []

const isHan = (run: string) => /^\p{Script=Han}/u.test(run)

const pairs = (run: string) => {
  const all = characters(run)
  return all.slice(1).map((character, index) => all[index]! + character)
}

const characters = (run: string) => Array.from(run)
