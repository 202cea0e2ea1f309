/** What the page's script chooses from; `picture` is an address. */
export interface SkuState {
  options: string[]
  skus: { id: string; choice: string[]; priceFen: number; picture: string; left: number }[]
}
