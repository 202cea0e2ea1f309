import { StateTag } from '../../ui/state-tag.tsx'
import { type OrderTab, tones } from './states.ts'

export const OrderState = ({ tab, word }: { tab: OrderTab; word: string }) => (
  <StateTag tone={tones[tab]}>{word}</StateTag>
)
