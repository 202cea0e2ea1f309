/** A kind of shop that one can open, with what its template brings. */
export interface Industry {
  industry: string
  name: string
  summary: string
  /** The colour of its look, `#rrggbb`. */
  accent: string
  /** How many pictures a new shop gets: the measure of its progress. */
  pictures: number
}
