export interface Scan {
  context: string
  at: number
  state: string
  statusCode: string
  condition: string
}
export interface Parcel {
  com: string
  num: string
  from: string
  to: string
  scans: Scan[]
  subscription: { url: string; salt: string } | null
}
