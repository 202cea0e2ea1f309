import { goodsWith } from '../goods.ts'
import type { Hex, Tone } from '../picture.ts'
import type { Ground } from '../studio.ts'

/** Four backdrops the shop's pictures share. */
export const petal: Ground = { wall: '#f7dfe4', floor: '#e6b9c4', light: 'window' }
export const cream: Ground = { wall: '#f8efe3', floor: '#e5d2bb', light: 'leaves' }
export const lilac: Ground = { wall: '#e8e1f0', floor: '#c8bad9', light: 'soft' }
export const dew: Ground = { wall: '#dfebe7', floor: '#b2cdc3', light: 'leaves' }

export const petalStage: Stage = { disc: '#eec3cd', podium: '#fdf3f5' }
export const creamStage: Stage = { disc: '#ecd9bf', podium: '#fffaf2' }
export const lilacStage: Stage = { disc: '#d3c6e3', podium: '#f8f5fc' }
export const dewStage: Stage = { disc: '#c3dbd2', podium: '#f4faf7' }

interface Stage {
  disc: Hex
  podium: Hex
}

export const rouge: Tone = ['#5e1028', '#e8798f']
export const coral: Tone = ['#8a2f1c', '#f7a98c']
export const plum: Tone = ['#3a1238', '#b276ae']
export const amber: Tone = ['#6b3f12', '#f2cf94']
export const jade: Tone = ['#2f5e50', '#d6ece2']
export const nude: Tone = ['#8a3f5c', '#fbe3dc']
export const honey: Tone = ['#c98a3a', '#fff3da']

export const beautyGoods = goodsWith(
  '付款后 24 小时内发出，附正规发票与检验报告查询码。签收 7 天内未拆封可退换；敏感肌首单可先用随单小样，不适合整单退。',
)
